package io.dateline.gateway.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.EntityReference;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventModality;
import io.dateline.gateway.happenings.EventParticipant;
import io.dateline.gateway.happenings.EventQuadrant;
import io.dateline.gateway.happenings.EventType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportedEventTest {

  private final Map<UUID, NamedEntity> entities = new HashMap<>();

  @Test
  void each_actor_is_paired_with_each_other_recipient_that_is_known() {
    assertEquals(
        List.of("A to C", "B to C", "B to A"),
        pairs(participants("A", "B", null), participants("C", "A", null)));
  }

  @Test
  void those_who_meet_without_a_host_are_paired_once() {
    assertEquals(
        List.of("A to B", "A to C", "B to C"), pairs(participants("A", "B", "C"), List.of()));
  }

  @Test
  void an_act_on_somebody_unknown_is_no_edge_between_those_who_do_it() {
    assertEquals(List.of(), pairs(participants("A", "B"), participants((String) null)));
  }

  @Test
  void an_event_has_a_name_in_words() {
    assertEquals(
        "CONSULT (HAPPENED): A, the envoy → B",
        EventText.of(exported(participants("A", null), participants("B"))));
    assertEquals("CONSULT (HAPPENED): → B", EventText.of(exported(List.of(), participants("B"))));
    assertEquals("CONSULT (HAPPENED)", EventText.of(exported(List.of(), List.of())));
  }

  private List<String> pairs(List<EventParticipant> actors, List<EventParticipant> recipients) {
    return exported(actors, recipients).pairs().stream()
        .map(pair -> pair.actor().canonicalName() + " to " + pair.recipient().canonicalName())
        .toList();
  }

  private ExportedEvent exported(List<EventParticipant> actors, List<EventParticipant> recipients) {
    return new ExportedEvent(
        new Event(
            new UUID(0, 1),
            List.of(),
            "id",
            EventType.CONSULT,
            null,
            List.of(),
            EventModality.HAPPENED,
            actors,
            recipients,
            List.of(),
            null,
            null,
            2.5,
            EventQuadrant.VERBAL_COOPERATION,
            0.9,
            1),
        entities,
        new OriginCount(1, 1, 1));
  }

  /** Creates participants with these names; null is somebody without an entity. */
  private List<EventParticipant> participants(String... names) {
    return Arrays.stream(names)
        .map(
            name -> {
              UUID key = name == null ? null : new UUID(1, name.charAt(0));
              if (key != null) {
                entities.put(
                    key, NamedEntity.from(new EntityReference(key, EntityKind.PERSON, name)));
              }
              return new EventParticipant(key, name == null ? "the envoy" : name, null, null);
            })
        .toList();
  }
}
