package io.dateline.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.articles.metadata.DatePrecision;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A time that the page states, or the time of its fetch")
public record PublishedAtView(
    @Schema(
            description =
                "The time in the stated zone, or in UTC if no zone is stated; the start of the day if"
                    + " only the day is stated; the time of the fetch if the page states none"
                    + " (precision DAY)",
            examples = "2026-03-02T08:25:00+05:30",
            format = "date-time")
        String at,
    DatePrecision precision,
    @Schema(description = "Whether the page states the zone of its time") boolean zoneStated,
    @Schema(
            description =
                "The part of the page that stated it; fetchedAt if it is the time of the fetch; absent"
                    + " if an earlier release read the page",
            examples = "json-ld datePublished")
        String source) {

  static PublishedAtView published(RevisionRow row) {
    return row.publishedAt == null
        ? null
        : of(
            row.publishedAt,
            row.publishedOffsetSeconds,
            row.publishedPrecision,
            row.publishedZoneStated,
            row.publishedSource);
  }

  static PublishedAtView updated(RevisionRow row) {
    return row.updatedAt == null
        ? null
        : of(
            row.updatedAt,
            row.updatedOffsetSeconds,
            row.updatedPrecision,
            row.updatedZoneStated,
            null);
  }

  private static PublishedAtView of(
      Instant at, int offsetSeconds, String precision, boolean zoneStated, String source) {
    return new PublishedAtView(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds))),
        DatePrecision.valueOf(precision),
        zoneStated,
        source);
  }
}
