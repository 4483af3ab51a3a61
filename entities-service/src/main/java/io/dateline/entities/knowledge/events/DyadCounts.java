package io.dateline.entities.knowledge.events;

import io.dateline.entities.plover.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts events between countries, for each request. */
@ApplicationScoped
public class DyadCounts {

  /** Of a meeting without a host, everybody is an actor: it counts in both directions. */
  private static final String DYADS =
      """
      SELECT CAST(a.country_code AS text), CAST(r.country_code AS text),
             CAST(date_trunc(:step, CAST(e.first_day AS timestamp)) AS date), e.type, count(DISTINCT e.id)
      FROM event e
      JOIN event_party a ON a.event_id = e.id AND a.role = 'ACTOR'
      JOIN event_party r ON r.event_id = e.id AND r.country_code <> a.country_code
        AND (r.role = 'RECIPIENT' OR r.role = 'ACTOR' AND NOT EXISTS (
               SELECT 1 FROM event_party x WHERE x.event_id = e.id AND x.role = 'RECIPIENT'))
      WHERE e.modality IN (:modalities) AND e.confidence >= :minConfidence %s
      GROUP BY 1, 2, 3, 4
      ORDER BY 3, 1, 2, 4
      LIMIT :limit
      """;

  private final Session database;

  DyadCounts(Session database) {
    this.database = database;
  }

  @Transactional
  Dyads count(DyadParameters asked) {
    int limit = asked.checkedLimit();
    Map<String, Object> parameters = new HashMap<>();
    String more =
        condition(
                "AND a.country_code = CAST(:actor AS char(2))",
                "actor",
                asked.actorCountry(),
                parameters)
            + condition(
                "AND r.country_code = CAST(:recipient AS char(2))",
                "recipient",
                asked.recipientCountry(),
                parameters)
            + condition("AND e.first_day >= :from", "from", asked.firstDay(), parameters)
            + condition("AND e.first_day < :to", "to", asked.endDay(), parameters);
    NativeQuery<Object[]> query = database.createNativeQuery(DYADS.formatted(more), Object[].class);
    query
        .setParameter("step", asked.by.name().toLowerCase(Locale.ROOT))
        .setParameter("modalities", asked.wantedModalities().stream().map(Enum::name).toList())
        .setParameter("minConfidence", asked.minConfidence)
        .setParameter("limit", limit + 1);
    parameters.forEach(query::setParameter);
    List<Dyads.Count> counts = new ArrayList<>();
    query.getResultList().forEach(row -> counts.add(count(row)));
    boolean truncated = counts.size() > limit;
    return new Dyads(truncated ? counts.subList(0, limit) : counts, truncated);
  }

  private static String condition(
      String condition, String name, Object value, Map<String, Object> parameters) {
    if (value == null) {
      return "";
    }
    parameters.put(name, value);
    return condition + " ";
  }

  private static Dyads.Count count(Object[] row) {
    EventType type = EventType.valueOf((String) row[3]);
    return new Dyads.Count(
        (String) row[0],
        (String) row[1],
        row[2] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[2],
        type.quadrant(),
        type,
        ((Number) row[4]).longValue());
  }
}
