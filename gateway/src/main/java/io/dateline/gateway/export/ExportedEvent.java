package io.dateline.gateway.export;

import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventParticipant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An event with the entities of its participants and the numbers of its outlets and origins.
 *
 * @param entities the entities of all participants, by their ids
 */
record ExportedEvent(Event event, Map<UUID, NamedEntity> entities, OriginCount origins) {

  /** A participant with its entity, which is null if it is unresolved. */
  record Party(EventParticipant participant, NamedEntity entity) {

    /** Returns the canonical name, or the words of the text if no entity is known. */
    String name() {
      return entity == null ? participant.words() : entity.canonicalName();
    }

    String entityId() {
      return entity == null ? null : entity.id();
    }
  }

  /** Two entities, of which the first does something to the second, or meets it. */
  record Pair(NamedEntity actor, NamedEntity recipient) {}

  List<Party> actors() {
    return parties(event.actors());
  }

  List<Party> recipients() {
    return parties(event.recipients());
  }

  List<Party> saidBy() {
    return parties(event.saidBy());
  }

  /** Returns the place; null if none is stated. */
  Party place() {
    return event.place() == null ? null : parties(List.of(event.place())).get(0);
  }

  private List<Party> parties(List<EventParticipant> participants) {
    return participants.stream()
        .map(one -> new Party(one, one.entityKey() == null ? null : entities.get(one.entityKey())))
        .toList();
  }

  /** Returns the ids of the entities of all participants. */
  static Stream<UUID> keys(Event event) {
    return Stream.of(
            event.actors(),
            event.recipients(),
            event.saidBy(),
            event.place() == null ? List.<EventParticipant>of() : List.of(event.place()))
        .flatMap(List::stream)
        .map(EventParticipant::entityKey)
        .filter(key -> key != null);
  }

  /**
   * Returns each actor with each recipient, as far as they are resolved. Of an event of equals
   * without recipients, such as a meeting, these are all pairs of actors, each once.
   */
  List<Pair> pairs() {
    List<NamedEntity> actors = resolved(actors());
    List<Pair> pairs = new ArrayList<>();
    if (event.recipients().isEmpty()) {
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          pairs.add(new Pair(actors.get(i), actors.get(j)));
        }
      }
      return pairs;
    }
    List<NamedEntity> recipients = resolved(recipients());
    for (NamedEntity actor : actors) {
      recipients.stream()
          .filter(recipient -> !recipient.key().equals(actor.key()))
          .forEach(recipient -> pairs.add(new Pair(actor, recipient)));
    }
    return pairs;
  }

  static List<NamedEntity> resolved(List<Party> parties) {
    return parties.stream().map(Party::entity).filter(entity -> entity != null).distinct().toList();
  }
}
