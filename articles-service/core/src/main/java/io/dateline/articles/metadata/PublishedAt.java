package io.dateline.articles.metadata;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The time at which the outlet published the story, or the time at which the page was fetched if
 * the page states none.
 *
 * @param at in UTC if no zone is stated; at the start of the day, month or year if the page states
 *     no more; the whole time of a fetch
 * @param zoneStated whether the page states the zone of its time
 */
public record PublishedAt(OffsetDateTime at, DatePrecision precision, boolean zoneStated) {

  /** The source of a time that is the time of the fetch. */
  public static final String FETCH_SOURCE = "fetchedAt";

  /**
   * Returns the time of a page that states none: the time of its fetch, with the precision of a
   * day.
   */
  public static PublishedAt ofFetch(Instant fetchedAt) {
    return new PublishedAt(fetchedAt.atOffset(ZoneOffset.UTC), DatePrecision.DAY, false);
  }
}
