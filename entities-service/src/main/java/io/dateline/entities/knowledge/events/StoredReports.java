package io.dateline.entities.knowledge.events;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.joining.ReportParty;
import io.dateline.entities.joining.ReportPlace;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reads what joining needs of reports. It is plain SQL without rows of Hibernate, because a report
 * about a country has hundreds of neighbours, and because what the session holds may be old.
 */
@ApplicationScoped
class StoredReports {

  private static final String REPORTS =
      """
      SELECT id, article_id, type, mode, contexts, modality, trigger_words, date_from, date_to,
             date_precision, date_basis, CAST(seen_at AT TIME ZONE 'UTC' AS date), sentence_start,
             numbers, intensity, confidence
      FROM event_report WHERE id = ANY (?) ORDER BY id
      """;

  private static final String PARTICIPANTS =
      """
      SELECT p.report_id, p.role, p.entity_id, p.country_code, p.words, p.start_at, e.key
      FROM event_participant p
      LEFT JOIN named_entity e ON e.id = p.entity_id AND e.kind = 'PLACE'
      WHERE p.report_id = ANY (?) ORDER BY p.report_id, p.role, p.ordinal
      """;

  private final Session database;

  StoredReports(Session database) {
    this.database = database;
  }

  /** Those that a report names. */
  private static final class Named {
    private final Map<EventRole, List<ReportParty>> parties = new EnumMap<>(EventRole.class);
    private UUID place;
    private String placeKey;
    private String placeCountry;
    private int placeStart;

    List<ReportParty> in(EventRole role) {
      return List.copyOf(parties.getOrDefault(role, List.of()));
    }

    void add(ResultSet row) throws SQLException {
      EventRole role = EventRole.valueOf(row.getString(2));
      UUID entity = row.getObject(3, UUID.class);
      String country = row.getString(4);
      String key = row.getString(7);
      if (role != EventRole.PLACE) {
        parties
            .computeIfAbsent(role, any -> new ArrayList<>())
            .add(
                new ReportParty(
                    entity,
                    key != null && key.startsWith("country:"),
                    country,
                    Folding.fold(row.getString(5))));
      } else if (key != null) {
        place = entity;
        placeKey = key;
        placeCountry = country;
        placeStart = row.getInt(6);
      }
    }

    ReportPlace place(int sentenceStart) {
      return place == null
          ? null
          : new ReportPlace(place, placeKey, placeCountry, placeStart != sentenceStart);
    }
  }

  /** Returns reports in the order of their ids. */
  List<EventReport> read(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.doReturningWork(connection -> read(connection, ids));
  }

  private static List<EventReport> read(Connection connection, Collection<UUID> ids)
      throws SQLException {
    Array array = connection.createArrayOf("uuid", ids.toArray());
    Map<UUID, Named> named = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(PARTICIPANTS)) {
      statement.setArray(1, array);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          named.computeIfAbsent(rows.getObject(1, UUID.class), id -> new Named()).add(rows);
        }
      }
    }
    List<EventReport> reports = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(REPORTS)) {
      statement.setArray(1, array);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Named of = named.getOrDefault(rows.getObject(1, UUID.class), new Named());
          reports.add(report(rows, of));
        }
      }
    }
    return reports;
  }

  private static EventReport report(ResultSet row, Named named) throws SQLException {
    String mode = row.getString(4);
    Set<EventContext> contexts = EnumSet.noneOf(EventContext.class);
    for (String context : strings(row, 5)) {
      contexts.add(EventContext.valueOf(context));
    }
    return new EventReport(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        EventType.valueOf(row.getString(3)),
        mode == null ? null : EventMode.valueOf(mode),
        contexts,
        Modality.valueOf(row.getString(6)),
        Folding.fold(row.getString(7)),
        named.in(EventRole.ACTOR),
        named.in(EventRole.RECIPIENT),
        named.in(EventRole.SAID_BY),
        date(row),
        row.getObject(12, LocalDate.class),
        named.place(row.getInt(13)),
        Set.copyOf(strings(row, 14)),
        row.getDouble(15),
        row.getDouble(16));
  }

  private static List<String> strings(ResultSet row, int column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static EventDate date(ResultSet row) throws SQLException {
    LocalDate from = row.getObject(8, LocalDate.class);
    return from == null
        ? null
        : new EventDate(
            from,
            row.getObject(9, LocalDate.class),
            DateValue.Precision.valueOf(row.getString(10)),
            EventDate.Basis.valueOf(row.getString(11)));
  }
}
