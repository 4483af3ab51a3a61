package io.dateline.entities.knowledge.events;

import io.dateline.entities.joining.EventJoining;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.joining.ReportDays;
import io.dateline.entities.plover.Modality;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads reports for joining. Sees what this transaction has written so far. */
@ApplicationScoped
class ReportReader implements EventJoining.KnownReports {

  private static final String NEAR =
      """
      SELECT DISTINCT p.report_id
      FROM unnest(CAST(:entities AS uuid[]), CAST(:families AS text[]), CAST(:planned AS boolean[]),
                  CAST(:least AS date[]), CAST(:first AS date[]), CAST(:last AS date[]))
           AS s(entity_id, family, planned, least, first_day, last_day)
      JOIN event_participant p ON p.entity_id = s.entity_id AND p.family = s.family
       AND p.planned = s.planned AND p.role IN ('ACTOR', 'RECIPIENT')
       AND p.first_day BETWEEN s.least AND s.last_day AND p.last_day >= s.first_day
      JOIN event_report r ON r.id = p.report_id AND r.crowd IS %s
      """;

  private static final String IN_CROWDS =
      NEAR.formatted("NOT NULL")
          + """
            WHERE CAST(:after AS uuid) IS NULL OR p.report_id > CAST(:after AS uuid)
            ORDER BY p.report_id LIMIT :count
            """;

  private final Session database;
  private final StoredReports reports;

  ReportReader(Session database, StoredReports reports) {
    this.database = database;
    this.reports = reports;
  }

  @Override
  public List<EventReport> near(Collection<EventReport> to) {
    NearArrays arrays = new NearArrays();
    to.forEach(arrays::add);
    return arrays.isEmpty()
        ? List.of()
        : reports.read(
            arrays
                .bind(database.createNativeQuery(NEAR.formatted("NULL"), UUID.class))
                .getResultList());
  }

  @Override
  public List<EventReport> nearInCrowds(Collection<EventReport> to, UUID after, int count) {
    NearArrays arrays = new NearArrays();
    to.forEach(arrays::add);
    return arrays.isEmpty()
        ? List.of()
        : reports.read(
            arrays
                .bind(database.createNativeQuery(IN_CROWDS, UUID.class))
                .setParameter("after", after == null ? null : after.toString(), String.class)
                .setParameter("count", count)
                .getResultList());
  }

  /** The columns of a table of what is near to some reports, each row once. */
  private static final class NearArrays {

    private final Set<List<String>> rows = new LinkedHashSet<>();

    void add(EventReport report) {
      ReportDays days = report.days();
      for (boolean planned : new boolean[] {false, true}) {
        boolean plan = planned || report.modality() == Modality.PLANNED;
        for (UUID entity : report.entities()) {
          rows.add(
              List.of(
                  entity.toString(),
                  report.family().name(),
                  String.valueOf(planned),
                  days.first().minusDays(ReportDays.reachOfFirstDay(plan)).toString(),
                  days.first().minusDays(ReportDays.reach(plan)).toString(),
                  days.last().plusDays(ReportDays.reach(plan)).toString()));
        }
      }
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }

    NativeQuery<UUID> bind(NativeQuery<UUID> query) {
      int column = 0;
      for (String name : List.of("entities", "families", "planned", "least", "first", "last")) {
        query.setParameter(name, literal(column++));
      }
      return query;
    }

    private String literal(int column) {
      return rows.stream().map(row -> row.get(column)).collect(Collectors.joining(",", "{", "}"));
    }
  }

  @Override
  public Map<UUID, UUID> crowds(Collection<UUID> ids) {
    Map<UUID, UUID> crowds = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, crowd FROM event_report WHERE id IN (:ids) AND crowd IS NOT NULL",
              Object[].class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(row -> crowds.put((UUID) row[0], (UUID) row[1]));
    }
    return crowds;
  }

  @Override
  public List<EventReport> ofCrowd(UUID crowd) {
    return reports.read(
        database
            .createNativeQuery("SELECT id FROM event_report WHERE crowd = :crowd", UUID.class)
            .setParameter("crowd", crowd)
            .getResultList());
  }
}
