package io.dateline.entities.articles;

import java.util.List;
import java.util.UUID;

/**
 * A batch of changes from the change feed, in the order of their positions.
 *
 * @param next the position from which to ask next
 * @param epoch the history that the positions belong to; null if articles-service is of a release
 *     without epochs
 */
public record ArticleChanges(List<Change> changes, long next, String epoch) {

  /**
   * One change of an article.
   *
   * @param position greater than that of every earlier change
   * @param kind {@code UPSERT}, or {@code TOMBSTONE} if the article was deleted
   */
  public record Change(long position, String kind, UUID articleId, int revision) {

    public boolean isTombstone() {
      return "TOMBSTONE".equals(kind);
    }
  }
}
