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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
               CAST(r.seen_at AT TIME ZONE 'UTC' AS date) AS latest,
               count(*) OVER (PARTITION BY r.event_id, p.role, p.entity_id, p.country_code) AS reports
        FROM event_report r
        JOIN event_participant p ON p.report_id = r.id
        JOIN (SELECT event_id, (array_agg(CAST(id AS text) ORDER BY CAST(seen_at AT TIME ZONE 'UTC' AS date) DESC, id DESC))[1] AS latest
              FROM event_report WHERE event_id IN (:events) GROUP BY 1) s ON s.event_id = r.event_id
        WHERE r.event_id IN (:events) AND p.role <> 'PLACE'
          AND (p.entity_id IS NOT NULL OR p.country_code IS NOT NULL
               OR r.id = CAST(s.latest AS uuid))
        ORDER BY r.event_id, p.role, coalesce(CAST(p.entity_id AS text), p.country_code,
                 CASE WHEN r.id = CAST(s.latest AS uuid) THEN CAST(p.id AS text) END),
                 CAST(r.seen_at AT TIME ZONE 'UTC' AS date) DESC, r.id DESC, p.ordinal) AS once
      """;

  private static final String PLACE =
      """
      INSERT INTO event_party (event_id, role, ordinal, participant_id, entity_id, country_code)
      SELECT CAST(? AS uuid), 'PLACE', 0, id, entity_id, country_code
      FROM event_participant WHERE report_id = ? AND role = 'PLACE' AND ordinal = 0
      """;

  private final Session database;
  private final StatementBatch batch;
  private final StoredReports reports;

  EventWriter(Session database, StatementBatch batch, StoredReports reports) {
    this.database = database;
    this.reports = reports;
    this.batch = batch;
  }

  /** Returns reports as they are stored. */
  List<AssignedReport> assigned(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, EventReport> read = new HashMap<>();
    reports.read(ids).forEach(report -> read.put(report.id(), report));
    return database
        .createNativeQuery(
            "SELECT id, event_id, join_reason, crowd FROM event_report WHERE id IN (:ids)",
            Object[].class)
        .setParameterList("ids", ids)
        .getResultList()
        .stream()
        .map(
            row ->
                new AssignedReport(
                    read.get((UUID) row[0]), (UUID) row[1], (String) row[2], (UUID) row[3]))
        .toList();
  }

  /** Writes which events reports belong to. */
  void assign(Collection<AssignedReport> assigned) {
    batch.run(
        "UPDATE event_report SET event_id = ?, join_reason = ?, crowd = ? WHERE id = ?",
        assigned,
        (statement, row) -> {
          statement.setObject(1, row.event());
          statement.setString(2, row.reason());
          statement.setObject(3, row.crowd(), Types.OTHER);
          statement.setObject(4, row.id());
        });
  }

  /**
   * Writes joined events, of which only those that have changed.
   *
   * @param former the events of reports that went or changed
   * @param changed the reports that are new or changed
   */
  void replace(Set<UUID> former, Set<UUID> changed, EventJoining.Result joined) {
    Map<UUID, AssignedReport> before = new HashMap<>();
    assigned(
            joined.events().stream()
                .flatMap(event -> event.reports().stream())
                .map(EventReport::id)
                .toList())
        .forEach(was -> before.put(was.id(), was));
    Set<UUID> touched = new HashSet<>(former);
    List<AssignedReport> moved = new ArrayList<>();
    for (JoinedEvent event : joined.events()) {
      for (EventReport report : event.reports()) {
        AssignedReport was = before.get(report.id());
        AssignedReport is =
            new AssignedReport(
                was.report(),
                event.id(),
                joined.reasons().get(report.id()),
                joined.crowds().get(report.id()));
        if (!is.equals(was)) {
          moved.add(is);
        }
        if (changed.contains(report.id()) || !event.id().equals(was.event())) {
          touched.add(event.id());
          touched.add(was.event());
        }
      }
    }
    touched.remove(null);
    List<JoinedEvent> written =
        joined.events().stream().filter(event -> touched.contains(event.id())).toList();
    insert(written);
    assign(moved);
    written.forEach(event -> touched.remove(event.id()));
    if (!touched.isEmpty()) {
      run("DELETE FROM event WHERE id IN (:events)", touched);
    }
    writeParties(written);
  }

  private void writeParties(List<JoinedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    List<UUID> ids = events.stream().map(JoinedEvent::id).toList();
    run("DELETE FROM event_party WHERE event_id IN (:events)", ids);
    run(PARTIES, ids);
    batch.run(
        PLACE,
        events.stream().filter(event -> event.placed() != null).toList(),
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
        ON CONFLICT (id) DO UPDATE SET
          type = EXCLUDED.type, mode = EXCLUDED.mode, contexts = EXCLUDED.contexts,
          modality = EXCLUDED.modality, date_from = EXCLUDED.date_from, date_to = EXCLUDED.date_to,
          date_precision = EXCLUDED.date_precision, date_basis = EXCLUDED.date_basis,
          first_day = EXCLUDED.first_day, last_day = EXCLUDED.last_day,
          intensity = EXCLUDED.intensity, quadrant = EXCLUDED.quadrant,
          confidence = EXCLUDED.confidence, article_count = EXCLUDED.article_count,
          report_count = EXCLUDED.report_count
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
