package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The conditions of a search of events; each may be absent: a set empty, another value null.
 *
 * @param roles the roles that the participant may have
 * @param from the first day, inclusive
 * @param to the day behind the last one
 * @param article only events that this article reports
 * @param among only events that one of these articles reports
 */
record EventFilter(
    Set<EventType> types,
    Set<Quadrant> quadrants,
    Set<Modality> modalities,
    Set<EventContext> contexts,
    PartyFilter participant,
    Set<EventRole> roles,
    PartyFilter actor,
    PartyFilter recipient,
    PartyFilter saidBy,
    PartyFilter place,
    LocalDate from,
    LocalDate to,
    Double minConfidence,
    UUID article,
    List<UUID> among) {

  private static final Set<EventRole> ACTOR = Set.of(EventRole.ACTOR);
  private static final Set<EventRole> RECIPIENT = Set.of(EventRole.RECIPIENT);

  /** Returns the condition on the event {@code e}. */
  String condition(Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    addNames(conditions, "type", types, parameters);
    addNames(conditions, "quadrant", quadrants, parameters);
    addNames(conditions, "modality", modalities, parameters);
    if (!contexts.isEmpty()) {
      conditions.add("e.contexts && CAST(:contexts AS text[])");
      parameters.put(
          "contexts", "{" + String.join(",", contexts.stream().map(Enum::name).toList()) + "}");
    }
    if (from != null) {
      conditions.add("e.last_day >= :from");
      parameters.put("from", from);
    }
    if (to != null) {
      conditions.add("e.first_day < :to");
      parameters.put("to", to);
    }
    if (minConfidence != null) {
      conditions.add("e.confidence >= :minConfidence");
      parameters.put("minConfidence", minConfidence);
    }
    addParties(conditions, parameters);
    addArticles(conditions, parameters);
    return String.join(" AND ", conditions);
  }

  private static void addNames(
      List<String> conditions,
      String column,
      Set<? extends Enum<?>> values,
      Map<String, Object> parameters) {
    if (!values.isEmpty()) {
      conditions.add("e.%s IN (:%s)".formatted(column, column));
      parameters.put(column, values.stream().map(Enum::name).toList());
    }
  }

  private void addParties(List<String> conditions, Map<String, Object> parameters) {
    if (participant != null) {
      conditions.add(participant.in(roles, "participant", parameters));
    }
    if (saidBy != null) {
      conditions.add(saidBy.in(Set.of(EventRole.SAID_BY), "saidBy", parameters));
    }
    if (place != null) {
      conditions.add(place.in(Set.of(EventRole.PLACE), "place", parameters));
    }
    if (actor != null && recipient != null) {
      conditions.add(dyad(parameters));
    } else if (actor != null) {
      conditions.add(actor.in(ACTOR, "actor", parameters));
    } else if (recipient != null) {
      conditions.add(recipient.in(RECIPIENT, "recipient", parameters));
    }
  }

  /** Of a meeting without a host, everybody is an actor: the meeting fits in both directions. */
  private String dyad(Map<String, Object> parameters) {
    return """
        %s AND (%s OR (%s AND NOT EXISTS (
          SELECT 1 FROM event_party r WHERE r.event_id = e.id AND r.role = 'RECIPIENT')))"""
        .formatted(
            actor.in(ACTOR, "actor", parameters),
            recipient.in(RECIPIENT, "recipient", parameters),
            recipient.in(ACTOR, "equal", parameters));
  }

  private void addArticles(List<String> conditions, Map<String, Object> parameters) {
    if (article != null) {
      conditions.add(reported("= :article"));
      parameters.put("article", article);
    }
    if (among != null) {
      conditions.add(reported(AmongArticles.CONDITION.strip()));
      parameters.put("among", UuidArray.of(among));
    }
  }

  private static String reported(String by) {
    return "e.id IN (SELECT r.event_id FROM event_report r WHERE r.article_id " + by + ")";
  }
}
