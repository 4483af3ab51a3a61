package io.dateline.entities.knowledge.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.joining.JoinReason;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import io.dateline.entities.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of an event in one article, as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "EventReport",
    description = "One act that one article reports: the evidence of an event")
public record EventReportView(
    UUID id,
    @Schema(description = "The event that it belongs to now") UUID eventId,
    UUID articleId,
    Integer revision,
    @Schema(description = "One of the sixteen types of PLOVER") EventType type,
    EventMode mode,
    List<EventContext> contexts,
    @Schema(description = "Whether it happened, as this article says") Modality modality,
    Quadrant quadrant,
    Double intensity,
    @Schema(description = "The words that name the act") String trigger,
    Span triggerSpan,
    String sentence,
    Span sentenceSpan,
    @Schema(description = "Absent if the article does not say when") EventView.DateView date,
    List<ParticipantView> actors,
    List<ParticipantView> recipients,
    @Schema(description = "The source that the article names; absent if it vouches for it itself")
        ParticipantView saidBy,
    ParticipantView place,
    @Schema(description = "The probability that there is an event of this type, 0 to 1")
        Double confidence,
    @Schema(description = "When the article was published, or came in where that is unknown")
        Instant seenAt,
    @Schema(
            description =
                "The codes of the reasons why it belongs to its event, joined by +; absent for the only report of an event")
        String joinReason,
    @Schema(description = "The meaning of the reasons, in English") String joinReasonDescription,
    @Schema(description = "The cursor in a list of an event's reports; absent elsewhere")
        String cursor) {

  /** All fields of a report. */
  static final FieldSelection ALL_FIELDS = FieldSelection.all(EventReportView.class);

  static EventReportView from(
      EventReportRow row,
      Map<EventRole, List<ParticipantView>> participants,
      FieldSelection fields) {
    List<ParticipantView> saidBy = participants.getOrDefault(EventRole.SAID_BY, List.of());
    List<ParticipantView> places = participants.getOrDefault(EventRole.PLACE, List.of());
    return new EventReportView(
        row.id,
        fields.only("eventId", row.eventId),
        fields.only("articleId", row.articleId),
        fields.only("revision", row.revision),
        fields.only("type", row.type),
        fields.only("mode", row.mode),
        fields.only("contexts", EventView.contexts(row.contexts)),
        fields.only("modality", row.modality),
        fields.only("quadrant", row.type.quadrant()),
        fields.only("intensity", row.intensity),
        fields.only("trigger", row.triggerWords),
        fields.only("triggerSpan", new Span(row.start, row.end)),
        fields.only("sentence", row.sentence),
        fields.only("sentenceSpan", new Span(row.sentenceStart, row.sentenceEnd)),
        fields.only("date", EventView.DateView.from(row.date())),
        fields.only("actors", participants.getOrDefault(EventRole.ACTOR, List.of())),
        fields.only("recipients", participants.getOrDefault(EventRole.RECIPIENT, List.of())),
        fields.only("saidBy", saidBy.isEmpty() ? null : saidBy.get(0)),
        fields.only("place", places.isEmpty() ? null : places.get(0)),
        fields.only("confidence", row.confidence),
        fields.only("seenAt", row.seenAt),
        fields.only("joinReason", row.joinReason),
        row.joinReason == null
            ? null
            : fields.only("joinReasonDescription", JoinReason.describe(row.joinReason)),
        null);
  }

  EventReportView at(String place) {
    return new EventReportView(
        id,
        eventId,
        articleId,
        revision,
        type,
        mode,
        contexts,
        modality,
        quadrant,
        intensity,
        trigger,
        triggerSpan,
        sentence,
        sentenceSpan,
        date,
        actors,
        recipients,
        saidBy,
        this.place,
        confidence,
        seenAt,
        joinReason,
        joinReasonDescription,
        place);
  }

  /** What one article reports, in the order of its text. */
  @Schema(name = "ArticleEvents")
  public record OfArticle(UUID articleId, int revision, List<EventReportView> reports) {}

  /** What several articles report. */
  @Schema(name = "EventsOfArticles")
  public record OfArticles(List<OfArticle> items) {}

  /** The reports of one event, the newest article first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ReportsOfEvent")
  public record OfEvent(
      @Schema(description = "The id in the request") UUID eventId,
      List<EventReportView> reports,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all items, if the request asks for it") Long total) {}

  /** The reports of several events, in the order of the request; unknown events are missing. */
  @Schema(name = "ReportsOfEvents")
  public record OfEvents(List<OfEvent> items) {}
}
