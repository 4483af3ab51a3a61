package io.dateline.gateway.mentions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The mentions of single articles, for those who do not come by a query's rows. */
@ApplicationScoped
public class ArticleMentions {

  private final MentionLoader mentions;

  ArticleMentions(MentionLoader mentions) {
    this.mentions = mentions;
  }

  /** In the order of the text; empty where the article is not known. */
  public Uni<List<Mention>> in(UUID article) {
    return mentions.mentions(List.of(article)).map(found -> found.getOrDefault(article, List.of()));
  }
}
