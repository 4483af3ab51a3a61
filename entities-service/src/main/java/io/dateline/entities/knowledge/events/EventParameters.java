package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.ListWindowParameters;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list of events. */
public class EventParameters extends ListWindowParameters {

  @QueryParam("type")
  Set<EventType> types;

  @QueryParam("quadrant")
  Set<Quadrant> quadrants;

  @Parameter(description = "Only events of these modalities, as their latest report says")
  @QueryParam("modality")
  Set<Modality> modalities;

  @Parameter(description = "Only events in one of these fields of politics")
  @QueryParam("context")
  Set<EventContext> contexts;

  @Parameter(
      description =
          "Only events in which this entity (a UUID) or country (a code of ISO 3166-1 alpha-2) has the role")
  @QueryParam("participant")
  String participant;

  @Parameter(description = "The roles of the participant, by default ACTOR and RECIPIENT")
  @QueryParam("role")
  Set<EventRole> roles;

  @Parameter(
      description =
          "Only events that this entity or country does; with recipient a dyad, which an event of equals without recipients fits in both directions")
  @QueryParam("actor")
  String actor;

  @Parameter(description = "Only events that are done to, for or with this entity or country")
  @QueryParam("recipient")
  String recipient;

  @Parameter(description = "Only events that this entity or country vouches for")
  @QueryParam("saidBy")
  String saidBy;

  @Parameter(description = "Only events in this place (a UUID) or country (a code)")
  @QueryParam("place")
  String place;

  @Parameter(
      description =
          "Only events of this day or later; a day of the publication where none is stated",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Only events before this day",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("to")
  String to;

  @Parameter(description = "Only events with at least this confidence, 0 to 1")
  @QueryParam("minConfidence")
  Double minConfidence;

  @Parameter(description = "Only events that this article reports")
  @QueryParam("articleId")
  UUID article;

  @Parameter(description = "Only these fields of an event, separated by commas")
  @QueryParam("fields")
  String fields;

  FieldSelection selection() {
    return EventView.ALL_FIELDS.restrictedTo(fields);
  }

  /**
   * Returns the filter.
   *
   * @param among only events that one of these articles reports; null for all
   */
  EventFilter filter(List<UUID> among) {
    return new EventFilter(
        orEmpty(types),
        orEmpty(quadrants),
        orEmpty(modalities),
        orEmpty(contexts),
        PartyFilter.of("participant", participant),
        roles == null || roles.isEmpty() ? Set.of(EventRole.ACTOR, EventRole.RECIPIENT) : roles,
        PartyFilter.of("actor", actor),
        PartyFilter.of("recipient", recipient),
        PartyFilter.of("saidBy", saidBy),
        PartyFilter.of("place", place),
        day("from", from),
        day("to", to),
        minConfidence,
        article,
        among);
  }

  private static <T> Set<T> orEmpty(Set<T> values) {
    return values == null ? Set.of() : values;
  }
}
