package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.plover.EventRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads events by their ids, with four queries for any number of events. */
@ApplicationScoped
public class EventReader {

  private final Session database;
  private final ParticipantReader participants;

  EventReader(Session database, ParticipantReader participants) {
    this.database = database;
    this.participants = participants;
  }

  /**
   * Returns the events of some ids, in the order of the request; unknown ones are missing. The id
   * of any report gives the event that the report belongs to now.
   */
  @Transactional
  List<EventView.OfId> byId(List<UUID> ids, FieldSelection fields) {
    Map<UUID, UUID> eventIds = eventIds(ids);
    List<EventRow> rows =
        eventIds.isEmpty()
            ? List.of()
            : database
                .createQuery("from EventRow where id in (:ids)", EventRow.class)
                .setParameter("ids", eventIds.values().stream().distinct().toList())
                .getResultList();
    Map<UUID, EventView> views =
        views(rows, fields).stream().collect(Collectors.toMap(EventView::id, Function.identity()));
    return ids.stream()
        .filter(eventIds::containsKey)
        .map(id -> new EventView.OfId(id, views.get(eventIds.get(id))))
        .toList();
  }

  /** Returns the event of each report; unknown reports are missing. */
  Map<UUID, UUID> eventIds(Collection<UUID> reports) {
    Map<UUID, UUID> events = new HashMap<>();
    if (!reports.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, event_id FROM event_report WHERE id IN (:ids) AND event_id IS NOT NULL",
              Object[].class)
          .setParameterList("ids", reports)
          .getResultList()
          .forEach(row -> events.put((UUID) row[0], (UUID) row[1]));
    }
    return events;
  }

  /** Returns the views of events, in their order. */
  List<EventView> views(List<EventRow> rows, FieldSelection fields) {
    Map<UUID, ParticipantReader.ByRole> parties =
        EventView.needsParties(fields)
            ? participants.ofEvents(rows.stream().map(row -> row.id).toList())
            : Map.of();
    return rows.stream().map(row -> EventView.from(row, of(parties, row.id), fields)).toList();
  }

  static Map<EventRole, List<ParticipantView>> of(
      Map<UUID, ParticipantReader.ByRole> participants, UUID id) {
    ParticipantReader.ByRole found = participants.get(id);
    return found == null ? Map.of() : found.views();
  }
}
