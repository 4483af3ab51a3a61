package io.dateline.gateway.mentions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the mentions of one article, for callers outside a field of an article. */
@ApplicationScoped
public class ArticleMentions {

  private final MentionLoader mentions;

  ArticleMentions(MentionLoader mentions) {
    this.mentions = mentions;
  }

  /** Returns the mentions in the order of the text; empty if the article is unknown. */
  public Uni<List<Mention>> in(UUID article) {
    return mentions.mentions(List.of(article)).map(found -> found.getOrDefault(article, List.of()));
  }
}
