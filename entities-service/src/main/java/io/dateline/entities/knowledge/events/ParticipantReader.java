package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.plover.EventRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Reads those who take part, with two queries for any number of reports or events. */
@ApplicationScoped
class ParticipantReader {

  private final Session database;
  private final EntityReader entities;

  ParticipantReader(Session database, EntityReader entities) {
    this.database = database;
    this.entities = entities;
  }

  /** Those of one report or event, by their roles. */
  static final class ByRole {
    private final Map<EventRole, List<ParticipantView>> views = new EnumMap<>(EventRole.class);

    Map<EventRole, List<ParticipantView>> views() {
      return views;
    }
  }

  /** Returns the participants of each report. */
  Map<UUID, ByRole> ofReports(Collection<UUID> reports) {
    if (reports.isEmpty()) {
      return Map.of();
    }
    List<EventParticipantRow> rows =
        database
            .createQuery(
                "from EventParticipantRow where reportId in (:reports) order by reportId, ordinal",
                EventParticipantRow.class)
            .setParameter("reports", reports)
            .getResultList();
    Map<UUID, EntityRow> owners = owners(rows);
    Map<UUID, ByRole> found = new HashMap<>();
    rows.forEach(row -> add(found, row.reportId, row.role, ParticipantView.from(row, owners)));
    return found;
  }

  /** Returns the participants of each event. */
  Map<UUID, ByRole> ofEvents(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    List<Object[]> parties =
        database
            .createNativeQuery(
                """
                SELECT event_id, role, participant_id FROM event_party
                WHERE event_id IN (:events) ORDER BY event_id, role, ordinal
                """,
                Object[].class)
            .setParameterList("events", events)
            .getResultList();
    Map<UUID, EventParticipantRow> rows = new HashMap<>();
    if (!parties.isEmpty()) {
      database
          .createQuery("from EventParticipantRow where id in (:ids)", EventParticipantRow.class)
          .setParameter("ids", parties.stream().map(party -> party[2]).distinct().toList())
          .getResultList()
          .forEach(row -> rows.put(row.id, row));
    }
    Map<UUID, EntityRow> owners = owners(rows.values());
    Map<UUID, ByRole> found = new HashMap<>();
    for (Object[] party : parties) {
      EventParticipantRow row = rows.get((UUID) party[2]);
      add(
          found,
          (UUID) party[0],
          EventRole.valueOf((String) party[1]),
          ParticipantView.from(row, owners));
    }
    return found;
  }

  private static void add(
      Map<UUID, ByRole> found, UUID id, EventRole role, ParticipantView participant) {
    found
        .computeIfAbsent(id, any -> new ByRole())
        .views
        .computeIfAbsent(role, any -> new ArrayList<>())
        .add(participant);
  }

  private Map<UUID, EntityRow> owners(Collection<EventParticipantRow> rows) {
    return entities.rows(
        rows.stream().map(row -> row.officeOwner()).filter(Objects::nonNull).distinct().toList());
  }
}
