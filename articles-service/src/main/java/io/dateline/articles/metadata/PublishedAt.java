package io.dateline.articles.metadata;

import java.time.OffsetDateTime;

/**
 * When the outlet says it published.
 *
 * @param at in UTC where no zone is stated; at the start of the day, month or year where that is
 *     all that is stated
 * @param zoneStated whether the page says which zone its time is in
 */
public record PublishedAt(OffsetDateTime at, DatePrecision precision, boolean zoneStated) {}
