package io.dateline.articles.metadata;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When the outlet says it published, or, where it says nothing, when the page was fetched.
 *
 * @param at in UTC where no zone is stated; at the start of the day, month or year where that is
 *     all that is stated; the whole time of a fetch
 * @param zoneStated whether the page says which zone its time is in
 */
public record PublishedAt(OffsetDateTime at, DatePrecision precision, boolean zoneStated) {

  /** The source of a time that is that of the fetch, where the page tells none. */
  public static final String FETCH_SOURCE = "fetchedAt";

  /** The time of a page that tells none: when it was fetched, to the day. */
  public static PublishedAt ofFetch(Instant fetchedAt) {
    return new PublishedAt(fetchedAt.atOffset(ZoneOffset.UTC), DatePrecision.DAY, false);
  }
}
