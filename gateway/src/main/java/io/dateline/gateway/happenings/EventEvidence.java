package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.identity.GlobalId;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A report of an event in the graph.
 *
 * @param articleKey the article that reports the event
 * @param eventKey the event that the report belongs to; null while its event is being joined
 */
@Description("One act that one article reports: a piece of evidence of an event.")
public record EventEvidence(
    @Ignore UUID articleKey,
    @Ignore UUID eventKey,
    @Id
        @NonNull
        @Description(
            "A global id of the event that this report belongs to: node(id:) finds the event by it,"
                + " also after events were joined.")
        String id,
    @NonNull @Description("The revision of the text in which the positions are counted.")
        Integer textRevision,
    @NonNull @Description("The type that this report has.") EventType type,
    @Description("The manner, as this report tells it; null if it tells none.") EventMode mode,
    @NonNull @Description("Whether it happened, as this article says.") EventModality modality,
    @NonNull @Description("The words that name the act.") String trigger,
    @NonNull @Description("The position of these words in Article.text.") Span triggerSpan,
    @NonNull @Description("The sentence that contains these words.") String sentence,
    @NonNull @Description("The position of the sentence in Article.text.") Span sentenceSpan,
    @Description("The source that the article names; null if the article vouches for it itself.")
        EventParticipant saidBy,
    @Description("The days, as this article gives them; null if it does not tell when.")
        EventDate date,
    @NonNull @Description("The confidence that there is an event of this type, from 0 to 1.")
        Double confidence,
    @Description(
            "The codes of the reasons why it belongs to the event, joined by +; null for the only"
                + " report of an event.")
        String joinReason,
    @Description("The meaning of these reasons, in English.") String joinReasonDescription) {

  static EventEvidence from(EventReportDocument document) {
    return new EventEvidence(
        document.articleId(),
        document.eventId(),
        GlobalId.of(GlobalId.Kind.Event, document.id()),
        document.revision(),
        document.type(),
        document.mode(),
        document.modality(),
        document.trigger(),
        document.triggerSpan(),
        document.sentence(),
        document.sentenceSpan(),
        EventParticipant.from(document.saidBy()),
        document.date(),
        document.confidence(),
        document.joinReason(),
        document.joinReasonDescription());
  }
}
