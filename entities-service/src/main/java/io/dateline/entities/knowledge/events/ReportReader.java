package io.dateline.entities.knowledge.events;

import io.dateline.entities.joining.EventJoining;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.joining.ReportDays;
import io.dateline.entities.joining.ReportParty;
import io.dateline.entities.joining.ReportPlace;
import io.dateline.entities.knowledge.entities.EntityKeys;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads reports for joining. Sees what this transaction has written so far. */
@ApplicationScoped
class ReportReader implements EventJoining.KnownReports {

  /** Two digits and more, which are no year. */
  private static final Pattern NUMBER =
      Pattern.compile("\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*\\d\\b");

  private static final String NEAR =
      """
      SELECT DISTINCT p.report_id
      FROM unnest(CAST(:entities AS uuid[]), CAST(:families AS text[]), CAST(:planned AS boolean[]),
                  CAST(:least AS date[]), CAST(:first AS date[]), CAST(:last AS date[]))
           AS s(entity_id, family, planned, least, first_day, last_day)
      JOIN event_participant p ON p.entity_id = s.entity_id AND p.family = s.family
       AND p.planned = s.planned AND p.role IN ('ACTOR', 'RECIPIENT')
       AND p.first_day BETWEEN s.least AND s.last_day AND p.last_day >= s.first_day
      """;

  private final Session database;
  private final EntityKeys keys;

  ReportReader(Session database, EntityKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  @Override
  public List<EventReport> near(Collection<EventReport> reports) {
    NearArrays arrays = new NearArrays();
    reports.forEach(arrays::add);
    if (arrays.isEmpty()) {
      return List.of();
    }
    return read(
        database
            .createNativeQuery(NEAR, UUID.class)
            .setParameter("entities", arrays.literal(0))
            .setParameter("families", arrays.literal(1))
            .setParameter("planned", arrays.literal(2))
            .setParameter("least", arrays.literal(3))
            .setParameter("first", arrays.literal(4))
            .setParameter("last", arrays.literal(5))
            .getResultList());
  }

  /** The columns of a table of what is near to some reports, each row once. */
  private static final class NearArrays {

    private final Set<List<String>> rows = new java.util.LinkedHashSet<>();

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

    String literal(int column) {
      return rows.stream().map(row -> row.get(column)).collect(Collectors.joining(",", "{", "}"));
    }
  }

  @Override
  public Map<UUID, UUID> crowds(Collection<UUID> reports) {
    Map<UUID, UUID> crowds = new HashMap<>();
    if (!reports.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, crowd FROM event_report WHERE id IN (:ids) AND crowd IS NOT NULL",
              Object[].class)
          .setParameterList("ids", reports)
          .getResultList()
          .forEach(row -> crowds.put((UUID) row[0], (UUID) row[1]));
    }
    return crowds;
  }

  @Override
  public List<EventReport> ofCrowd(UUID crowd) {
    return read(
        database
            .createNativeQuery("SELECT id FROM event_report WHERE crowd = :crowd", UUID.class)
            .setParameter("crowd", crowd)
            .getResultList());
  }

  /** Returns reports by their ids, in no order. */
  List<EventReport> read(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    // Rows that were read before may have changed meanwhile: other transactions write under a lock.
    database.clear();
    List<EventReportRow> reports =
        database
            .createQuery("from EventReportRow where id in (:ids)", EventReportRow.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, List<EventParticipantRow>> participants =
        database
            .createQuery(
                "from EventParticipantRow where reportId in (:ids) order by reportId, role, ordinal",
                EventParticipantRow.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(row -> row.reportId));
    Map<UUID, String> placeKeys =
        keys.ofPlaces(
            participants.values().stream()
                .flatMap(List::stream)
                .map(row -> row.entityId)
                .filter(entity -> entity != null)
                .collect(Collectors.toSet()));
    return reports.stream()
        .map(row -> report(row, participants.getOrDefault(row.id, List.of()), placeKeys))
        .toList();
  }

  private static EventReport report(
      EventReportRow row, List<EventParticipantRow> participants, Map<UUID, String> placeKeys) {
    Set<EventContext> contexts = EnumSet.noneOf(EventContext.class);
    Arrays.stream(row.contexts).map(EventContext::valueOf).forEach(contexts::add);
    return new EventReport(
        row.id,
        row.articleId,
        row.type,
        row.mode,
        contexts,
        row.modality,
        Folding.fold(row.triggerWords),
        parties(participants, EventRole.ACTOR, placeKeys),
        parties(participants, EventRole.RECIPIENT, placeKeys),
        row.date(),
        row.published(),
        participants.stream()
            .filter(p -> p.role == EventRole.PLACE && placeKeys.containsKey(p.entityId))
            .map(p -> place(row, p, placeKeys.get(p.entityId)))
            .findFirst()
            .orElse(null),
        numbers(row.sentence),
        row.intensity,
        row.confidence);
  }

  private static List<ReportParty> parties(
      List<EventParticipantRow> participants, EventRole role, Map<UUID, String> placeKeys) {
    return participants.stream()
        .filter(p -> p.role == role)
        .map(
            p ->
                new ReportParty(
                    p.entityId,
                    placeKeys.getOrDefault(p.entityId, "").startsWith("country:"),
                    p.countryCode,
                    Folding.fold(p.words)))
        .toList();
  }

  private static ReportPlace place(EventReportRow row, EventParticipantRow place, String key) {
    return new ReportPlace(
        place.entityId, key, place.countryCode, place.start != row.sentenceStart);
  }

  private static Set<String> numbers(String sentence) {
    Set<String> numbers = new TreeSet<>();
    Matcher found = NUMBER.matcher(sentence);
    while (found.find()) {
      numbers.add(found.group().replace(",", ""));
    }
    return numbers;
  }
}
