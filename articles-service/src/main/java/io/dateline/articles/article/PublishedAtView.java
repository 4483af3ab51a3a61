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
@Schema(description = "A time that the page states, or that of its fetch")
public record PublishedAtView(
    @Schema(
            description =
                "In the stated zone; in UTC where none is stated; the start of the day where only that"
                    + " is; the time of the fetch where the page tells none (precision DAY)",
            examples = "2026-03-02T08:25:00+05:30",
            format = "date-time")
        String at,
    DatePrecision precision,
    @Schema(description = "Whether the page says which zone its time is in") boolean zoneStated,
    @Schema(
            description =
                "Where it was read; fetchedAt where the page tells no time and this is when it was"
                    + " fetched; absent where an earlier release read it",
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
