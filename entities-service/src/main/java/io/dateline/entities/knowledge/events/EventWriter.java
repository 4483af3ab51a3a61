package io.dateline.entities.knowledge.events;

import io.dateline.entities.joining.EventJoining;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.joining.JoinedEvent;
import io.dateline.entities.knowledge.database.StatementBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Writes joined events, and which reports belong to them. */
@ApplicationScoped
class EventWriter {

  /**
   * Selects each entity once in each role, with the first participant that stands for it in the
   * latest report; those that are no entity by their country, and those without a country only from
   * the latest report. The place is that of one report.
   */
  private static final String PARTIES =
      """
      INSERT INTO event_party (event_id, role, ordinal, participant_id, entity_id, country_code)
      SELECT event_id, role, row_number() OVER (PARTITION BY event_id, role ORDER BY
               reports DESC, latest DESC, report_id, ordinal) - 1,
             id, entity_id, country_code
      FROM (
        SELECT DISTINCT ON (r.event_id, p.role, coalesce(CAST(p.entity_id AS text), p.country_code,
                            CASE WHEN r.id = CAST(s.latest AS uuid) THEN CAST(p.id AS text) END))
               r.event_id, p.role, p.id, p.entity_id, p.country_code, p.report_id, p.ordinal,
               r.seen_at AS latest,
               count(*) OVER (PARTITION BY r.event_id, p.role, p.entity_id, p.country_code) AS reports
        FROM event_report r
        JOIN event_participant p ON p.report_id = r.id
        JOIN (SELECT event_id, (array_agg(CAST(id AS text) ORDER BY seen_at DESC, id))[1] AS latest
              FROM event_report WHERE event_id IN (:events) GROUP BY 1) s ON s.event_id = r.event_id
        WHERE r.event_id IN (:events) AND p.role <> 'PLACE'
          AND (p.entity_id IS NOT NULL OR p.country_code IS NOT NULL
               OR r.id = CAST(s.latest AS uuid))
        ORDER BY r.event_id, p.role, coalesce(CAST(p.entity_id AS text), p.country_code,
                 CASE WHEN r.id = CAST(s.latest AS uuid) THEN CAST(p.id AS text) END),
                 r.seen_at DESC, r.id, p.ordinal) AS once
      """;

  private static final String PLACE =
      """
      INSERT INTO event_party (event_id, role, ordinal, participant_id, entity_id, country_code)
      SELECT CAST(? AS uuid), 'PLACE', 0, id, entity_id, country_code
      FROM event_participant WHERE report_id = ? AND role = 'PLACE' AND ordinal = 0
      """;

  private final Session database;
  private final StatementBatch batch;

  EventWriter(Session database, StatementBatch batch) {
    this.database = database;
    this.batch = batch;
  }

  private record Assigned(UUID report, UUID event, String reason, UUID crowd) {}

  /**
   * Replaces events.
   *
   * @param former the events that the reports belonged to
   */
  void replace(Collection<UUID> former, EventJoining.Result joined) {
    if (!former.isEmpty()) {
      run("UPDATE event_report SET event_id = NULL WHERE event_id IN (:events)", former);
      run("DELETE FROM event WHERE id IN (:events)", former);
    }
    if (joined.events().isEmpty()) {
      return;
    }
    insert(joined.events());
    List<Assigned> assigned = new ArrayList<>();
    for (JoinedEvent event : joined.events()) {
      for (EventReport report : event.reports()) {
        assigned.add(
            new Assigned(
                report.id(),
                event.id(),
                joined.reasons().get(report.id()),
                joined.crowds().get(report.id())));
      }
    }
    batch.run(
        "UPDATE event_report SET event_id = ?, join_reason = ?, crowd = ? WHERE id = ?",
        assigned,
        (statement, row) -> {
          statement.setObject(1, row.event());
          statement.setString(2, row.reason());
          statement.setObject(3, row.crowd(), Types.OTHER);
          statement.setObject(4, row.report());
        });
    run(PARTIES, joined.events().stream().map(JoinedEvent::id).toList());
    batch.run(
        PLACE,
        joined.events().stream().filter(event -> event.placed() != null).toList(),
        (statement, event) -> {
          statement.setObject(1, event.id());
          statement.setObject(2, event.placed());
        });
  }

  private void insert(List<JoinedEvent> events) {
    batch.run(
        """
        INSERT INTO event
          (id, type, mode, contexts, modality, date_from, date_to, date_precision, date_basis,
           first_day, last_day, intensity, quadrant, confidence, article_count, report_count)
        VALUES (?, ?, ?, CAST(? AS text[]), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        events,
        EventWriter::fill);
  }

  private static void fill(PreparedStatement statement, JoinedEvent event) throws SQLException {
    statement.setObject(1, event.id());
    statement.setString(2, event.type().name());
    statement.setString(3, event.mode() == null ? null : event.mode().name());
    statement.setString(
        4, "{" + String.join(",", event.contexts().stream().map(Enum::name).toList()) + "}");
    statement.setString(5, event.modality().name());
    boolean dated = event.date() != null;
    setDay(statement, 6, dated ? event.date().from() : null);
    setDay(statement, 7, dated ? event.date().to() : null);
    statement.setString(8, dated ? event.date().precision().name() : null);
    statement.setString(9, dated ? event.date().basis().name() : null);
    setDay(statement, 10, event.firstDay());
    setDay(statement, 11, event.lastDay());
    statement.setDouble(12, event.intensity());
    statement.setString(13, event.type().quadrant().name());
    statement.setDouble(14, event.confidence());
    statement.setInt(15, event.articleCount());
    statement.setInt(16, event.reports().size());
  }

  private static void setDay(PreparedStatement statement, int index, LocalDate day)
      throws SQLException {
    statement.setObject(index, day, Types.DATE);
  }

  private void run(String sql, Collection<UUID> events) {
    database.createNativeMutationQuery(sql).setParameterList("events", events).executeUpdate();
  }
}
