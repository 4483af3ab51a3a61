package io.dateline.entities.knowledge.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Event",
    description = "One happening, with what all reports of it say: who did what to whom")
public record EventView(
    @Schema(description = "The smallest id of its reports") UUID id,
    @Schema(description = "The type that most reports have: one of the sixteen of PLOVER")
        EventType type,
    @Schema(description = "The manner; absent if the type has none or no report says")
        EventMode mode,
    @Schema(description = "The fields of politics, from all reports") List<EventContext> contexts,
    @Schema(description = "Whether it happened, as the latest report says") Modality modality,
    Quadrant quadrant,
    @Schema(description = "From -10 (hostile) to 10 (helpful), after PLOVER") Double intensity,
    @Schema(description = "The most exact date that a report states; absent if none says when")
        DateView date,
    @Schema(
            description =
                "The day by which lists are sorted: that of the date, else of the publication")
        LocalDate firstDay,
    @Schema(description = "The last day of the same period") LocalDate lastDay,
    @Schema(description = "Those who do it, each entity once") List<ParticipantView> actors,
    @Schema(description = "Those to, for or with whom it is done") List<ParticipantView> recipients,
    @Schema(description = "Sources that reports name; empty if articles vouch for it themselves")
        List<ParticipantView> saidBy,
    @Schema(description = "The narrowest place that a report states; absent if none does")
        ParticipantView place,
    @Schema(description = "The highest confidence of the reports, 0 to 1") Double confidence,
    @Schema(description = "Number of articles that report it") Integer articleCount,
    @Schema(description = "Number of reports; one article may have several") Integer reportCount,
    @Schema(description = "The articles that report it, the newest first; at most 1000")
        List<UUID> articleIds,
    @Schema(description = "The cursor in a list of an entity's events; absent elsewhere")
        String cursor) {

  /** All fields of an event. */
  public static final FieldSelection ALL_FIELDS = FieldSelection.all(EventView.class);

  /** The roles by the fields that need them. */
  private static final Map<String, EventRole> ROLES =
      Map.of(
          "actors", EventRole.ACTOR,
          "recipients", EventRole.RECIPIENT,
          "saidBy", EventRole.SAID_BY,
          "place", EventRole.PLACE);

  /** Returns whether a field is selected that needs participants. */
  static boolean needsParties(FieldSelection fields) {
    return ROLES.keySet().stream().anyMatch(fields::has);
  }

  static EventView from(
      EventRow row,
      Map<EventRole, List<ParticipantView>> parties,
      List<UUID> articleIds,
      FieldSelection fields) {
    List<ParticipantView> places = parties.getOrDefault(EventRole.PLACE, List.of());
    return new EventView(
        row.id,
        fields.only("type", row.type),
        fields.only("mode", row.mode),
        fields.only("contexts", contexts(row.contexts)),
        fields.only("modality", row.modality),
        fields.only("quadrant", row.quadrant),
        fields.only("intensity", row.intensity),
        fields.only("date", DateView.from(row.date())),
        fields.only("firstDay", row.firstDay),
        fields.only("lastDay", row.lastDay),
        fields.only("actors", parties.getOrDefault(EventRole.ACTOR, List.of())),
        fields.only("recipients", parties.getOrDefault(EventRole.RECIPIENT, List.of())),
        fields.only("saidBy", parties.getOrDefault(EventRole.SAID_BY, List.of())),
        fields.only("place", places.isEmpty() ? null : places.get(0)),
        fields.only("confidence", row.confidence),
        fields.only("articleCount", row.articleCount),
        fields.only("reportCount", row.reportCount),
        fields.only("articleIds", articleIds),
        null);
  }

  static List<EventContext> contexts(String[] names) {
    return Arrays.stream(names).map(EventContext::valueOf).toList();
  }

  /** Returns the event with its cursor in a list. */
  public EventView at(String place) {
    return new EventView(
        id,
        type,
        mode,
        contexts,
        modality,
        quadrant,
        intensity,
        date,
        firstDay,
        lastDay,
        actors,
        recipients,
        saidBy,
        this.place,
        confidence,
        articleCount,
        reportCount,
        articleIds,
        place);
  }

  /** The days of an event. */
  @Schema(name = "EventDate", description = "The days of an event")
  public record DateView(
      @Schema(description = "The first day") LocalDate from,
      @Schema(description = "The last day, included; a single day is also the first") LocalDate to,
      DateValue.Precision precision,
      @Schema(
              description =
                  "STATED if the words alone give the days, RESOLVED if they need the day of publication, PUBLICATION if the text does not say when and it is news")
          DateBasis basis) {

    static DateView from(EventDate date) {
      return date == null
          ? null
          : new DateView(
              date.from(), date.to(), date.precision(), DateBasis.valueOf(date.basis().name()));
    }
  }

  /** How the days of an event are known. */
  @Schema(name = "EventDateBasis")
  public enum DateBasis {
    STATED,
    RESOLVED,
    PUBLICATION
  }

  /** An event under the id that the request named. */
  @Schema(name = "EventOfId")
  public record OfId(
      @Schema(description = "The id in the request: of the event, or of any of its reports")
          UUID askedId,
      EventView event) {}

  /** Events in the order of the request; unknown ones are missing. */
  @Schema(name = "Events")
  public record Several(List<OfId> items) {}

  /** An event and its position in a list. */
  @Schema(name = "EventEdge")
  public record Edge(EventView event, String cursor) {}

  /** A page of a list, the latest event first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "EventPage")
  public record Page(
      List<Edge> items,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all matches, if the request asks for it") Long total) {}
}
