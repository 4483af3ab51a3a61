package io.dateline.gateway.articles;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What articles mention, for those who know nothing of entities. */
public interface MentionedEntities {

  /** The articles that mention all of these entities; TOO_MANY_ARTICLES where they are too many. */
  Uni<List<UUID>> articlesMentioning(List<UUID> entities);

  /** Whether an article mentions all of these entities. */
  Uni<Boolean> areMentionedIn(UUID article, List<UUID> entities);
}
