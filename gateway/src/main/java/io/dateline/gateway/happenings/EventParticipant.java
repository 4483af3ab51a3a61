package io.dateline.gateway.happenings;

import io.dateline.gateway.entities.Office;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A participant in the graph.
 *
 * @param entityKey the entity that it is; null if unresolved
 */
@Description("Somebody or something that takes part in an event, vouches for it, or is its place.")
public record EventParticipant(
    @Ignore UUID entityKey,
    @NonNull
        @Description(
            "The words of a report, such as \"Mexico's President\"; a pronoun if the text has one"
                + " there.")
        String words,
    @Description("The country that it is or acts for (ISO 3166-1 alpha-2).") String countryCode,
    @Description(
            "The office that the article states for a person; null if it states none or for"
                + " others.")
        Office office) {

  static EventParticipant from(ParticipantDocument document) {
    return document == null
        ? null
        : new EventParticipant(
            document.entityId(),
            document.text(),
            document.countryCode(),
            Office.from(
                document.mentionId() == null ? null : document.mentionId().toString(),
                document.office()));
  }

  static List<EventParticipant> from(List<ParticipantDocument> documents) {
    return documents == null ? List.of() : documents.stream().map(EventParticipant::from).toList();
  }
}
