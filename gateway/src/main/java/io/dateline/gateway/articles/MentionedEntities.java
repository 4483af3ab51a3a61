package io.dateline.gateway.articles;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * Tells which articles mention which entities. It is an interface because this package may not use
 * {@code entities}.
 */
public interface MentionedEntities {

  /**
   * Finds the articles that mention all of these entities; fails with TOO_MANY_ARTICLES if there
   * are more than 10,000.
   */
  Uni<List<UUID>> articlesMentioning(List<UUID> entities);

  /** Returns whether an article mentions all of these entities. */
  Uni<Boolean> areMentionedIn(UUID article, List<UUID> entities);
}
