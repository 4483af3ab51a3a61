package io.dateline.entities.articles;

import java.util.List;
import java.util.UUID;

/**
 * Changes of articles, in the order of their positions.
 *
 * @param next the position to ask from the next time
 * @param epoch which history the positions belong to; null where articles-service is of a release
 *     that does not tell
 */
public record ArticleChanges(List<Change> changes, long next, String epoch) {

  /**
   * One change.
   *
   * @param position greater than that of every change before it
   * @param kind {@code UPSERT}, or {@code TOMBSTONE} where the article is gone
   */
  public record Change(long position, String kind, UUID articleId, int revision) {

    public boolean isTombstone() {
      return "TOMBSTONE".equals(kind);
    }
  }
}
