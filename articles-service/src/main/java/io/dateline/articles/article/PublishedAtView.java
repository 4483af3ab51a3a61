package io.dateline.articles.article;

import io.dateline.articles.metadata.DatePrecision;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "When the outlet says it published")
public record PublishedAtView(
    @Schema(
            description =
                "In the stated zone; in UTC where none is stated; the start of the day where only that is",
            examples = "2026-03-02T08:25:00+05:30",
            format = "date-time")
        String at,
    DatePrecision precision,
    @Schema(description = "Whether the page says which zone its time is in") boolean zoneStated) {

  static PublishedAtView from(RevisionRow row) {
    if (row.publishedAt == null) {
      return null;
    }
    OffsetDateTime at =
        row.publishedAt.atOffset(ZoneOffset.ofTotalSeconds(row.publishedOffsetSeconds));
    return new PublishedAtView(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
        DatePrecision.valueOf(row.publishedPrecision),
        row.publishedZoneStated);
  }
}
