package io.dateline.gateway.entities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The mentions of single articles, for those who do not come by a query's rows. */
@ApplicationScoped
public class ArticleMentions {

  private final Entities entities;

  ArticleMentions(Entities entities) {
    this.entities = entities;
  }

  /** In the order of the text; empty where the article is not known. */
  public Uni<List<Mention>> in(UUID article) {
    return entities.mentions(List.of(article)).map(found -> found.getOrDefault(article, List.of()));
  }
}
