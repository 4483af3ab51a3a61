package io.dateline.gateway.happenings;

import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.Node;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An event in the graph.
 *
 * @param key the id that entities-service gave the event
 * @param articleKeys the articles that report it, at most 1000
 */
@Description(
    "One happening, with what all reports of it say: who did what to whom, when and where, and"
        + " whether it happened.")
public record Event(
    @Ignore UUID key,
    @Ignore List<UUID> articleKeys,
    @Id
        @NonNull
        @Description(
            "The global id, which is unique and opaque. It changes if the event is joined with"
                + " another one; the former id still leads to the event.")
        String id,
    @NonNull @Description("The type that most reports have.") EventType type,
    @Description("The manner; null if the type has none or no report tells it.") EventMode mode,
    @NonNull @Description("The fields of politics that it belongs to, from all reports.")
        List<@NonNull EventContext> contexts,
    @NonNull
        @Description(
            "Whether it happened, as the latest report says; each piece of evidence has its own"
                + " modality.")
        EventModality modality,
    @NonNull @Description("Those who do it, each entity once. All who meet without a host.")
        List<@NonNull EventParticipant> actors,
    @NonNull @Description("Those to, for or with whom it is done, each entity once.")
        List<@NonNull EventParticipant> recipients,
    @NonNull
        @Description(
            "The sources that reports name; empty if the articles vouch for it themselves.")
        List<@NonNull EventParticipant> saidBy,
    @Description("The most exact date that a report gives; null if none tells when.")
        EventDate date,
    @Description("The narrowest place that a report states; null if none does.")
        EventParticipant place,
    @NonNull
        @Description(
            "How hostile or helpful it is, from -10 (hostile) to 10 (helpful), after PLOVER.")
        Double intensity,
    @NonNull @Description("Whether it is words or deeds, and helps or harms.")
        EventQuadrant quadrant,
    @NonNull @Description("The highest confidence of its reports, from 0 to 1.") Double confidence,
    @NonNull @Description("The number of articles that report it.") Integer articleCount)
    implements Node {

  static Event from(EventDocument document) {
    return new Event(
        document.id(),
        document.articleIds() == null ? List.of() : document.articleIds(),
        GlobalId.of(GlobalId.Kind.Event, document.id()),
        document.type(),
        document.mode(),
        document.contexts() == null ? List.of() : document.contexts(),
        document.modality(),
        EventParticipant.from(document.actors()),
        EventParticipant.from(document.recipients()),
        EventParticipant.from(document.saidBy()),
        document.date(),
        EventParticipant.from(document.place()),
        document.intensity(),
        document.quadrant(),
        document.confidence(),
        document.articleCount());
  }
}
