package io.dateline.entities.knowledge.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.knowledge.entities.EntityView.StatedOffice;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.text.Span;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant, a source or the place of an event, as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "EventParticipant",
    description = "Someone or something that takes part in an event, vouches for it, or its place")
public record ParticipantView(
    @Schema(description = "The report that has these words") UUID reportId,
    @Schema(description = "The words of the report, such as Mexico's President Jane Roe, or he")
        String text,
    Span span,
    @Schema(
            description =
                "The mention that the words stand for; an earlier one for a pronoun or a title; absent if nobody is named")
        UUID mentionId,
    @Schema(description = "The entity; absent if it is not resolved") UUID entityId,
    @Schema(description = "The country that it is or acts for: ISO 3166-1 alpha-2")
        String countryCode,
    @Schema(description = "The office that the article states for a person") StatedOffice office) {

  static ParticipantView from(EventParticipantRow row, Map<UUID, EntityRow> owners) {
    return new ParticipantView(
        row.reportId,
        row.words,
        new Span(row.start, row.end),
        row.mentionId,
        row.entityId,
        row.countryCode,
        StatedOfficeColumns.view(row.office, owners));
  }
}
