package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.KnownArticles;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the reports of articles and of events. */
@ApplicationScoped
public class EventReportReader {

  private static final String LIST = "REPORTS_OF_EVENT";

  /** Sorted downwards in all columns: the newest article first, then the order of the text. */
  private static final String COLUMNS = "%1$s.seen_at, %1$s.article_id, -%1$s.ordinal";

  private final Session database;
  private final KnownArticles known;
  private final EventReader events;
  private final ParticipantReader participants;

  EventReportReader(
      Session database, KnownArticles known, EventReader events, ParticipantReader participants) {
    this.database = database;
    this.known = known;
    this.events = events;
    this.participants = participants;
  }

  /** Returns the reports of each known article, in the order of the request. */
  @Transactional
  List<EventReportView.OfArticle> ofArticles(List<UUID> ids, FieldSelection fields) {
    Map<UUID, Integer> revisions = known.revisions(ids);
    Map<UUID, List<EventReportRow>> rows =
        database
            .createQuery(
                "from EventReportRow where articleId in (:articles) order by articleId, ordinal",
                EventReportRow.class)
            .setParameter("articles", ids)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(row -> row.articleId));
    Map<UUID, EventReportView> views =
        views(rows.values().stream().flatMap(List::stream).toList(), fields);
    return ids.stream()
        .filter(revisions::containsKey)
        .map(
            id -> {
              List<EventReportRow> reports = rows.getOrDefault(id, List.of());
              int revision = reports.isEmpty() ? revisions.get(id) : reports.get(0).revision;
              return new EventReportView.OfArticle(
                  id, revision, reports.stream().map(row -> views.get(row.id)).toList());
            })
        .toList();
  }

  /** Returns the reports of each known event, the newest article first. */
  @Transactional
  List<EventReportView.OfEvent> ofEvents(List<UUID> ids, ListWindow request) {
    Map<UUID, UUID> eventIds = events.eventIds(ids);
    Map<UUID, List<EventReportRow>> rows = rows(eventIds.values(), request);
    Map<UUID, EventReportView> views =
        views(rows.values().stream().flatMap(List::stream).toList(), EventReportView.ALL_FIELDS);
    Map<UUID, Long> totals = request.count() ? totals(eventIds.values()) : Map.of();
    return ids.stream()
        .filter(eventIds::containsKey)
        .map(
            id -> {
              UUID event = eventIds.get(id);
              KeysetPage<EventReportRow> page =
                  KeysetPage.of(rows.getOrDefault(event, List.of()), request);
              return new EventReportView.OfEvent(
                  id,
                  page.rows().stream().map(row -> views.get(row.id).at(cursor(row))).toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? totals.getOrDefault(event, 0L) : null);
            })
        .toList();
  }

  private Map<UUID, EventReportView> views(Collection<EventReportRow> rows, FieldSelection fields) {
    Map<UUID, ParticipantReader.ByRole> found =
        EventView.needsParties(fields)
            ? participants.ofReports(rows.stream().map(row -> row.id).toList())
            : Map.of();
    return rows.stream()
        .map(row -> EventReportView.from(row, EventReader.of(found, row.id), fields))
        .collect(Collectors.toMap(EventReportView::id, Function.identity()));
  }

  private Map<UUID, List<EventReportRow>> rows(Collection<UUID> ids, ListWindow request) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    String direction = " " + KeysetPage.direction(true, request);
    String bound =
        request.cursor() == null
            ? ""
            : " AND (%s) %s (:seen, :inArticle, :back)"
                .formatted(COLUMNS.formatted("x"), KeysetPage.comparison(true, request));
    NativeQuery<EventReportRow> query =
        database.createNativeQuery(
            """
            SELECT r.* FROM event e
            CROSS JOIN LATERAL (
              SELECT x.* FROM event_report x WHERE x.event_id = e.id %s
              ORDER BY %s LIMIT :limit) r
            WHERE e.id IN (:ids)
            ORDER BY e.id, %s
            """
                .formatted(bound, order("x", direction), order("r", direction)),
            EventReportRow.class);
    query.setParameterList("ids", ids).setParameter("limit", request.limit() + 1);
    if (request.cursor() != null) {
      ListCursor cursor = ListCursor.decode(request.cursor(), LIST);
      query
          .setParameter("seen", cursor.first().instant())
          .setParameter("inArticle", cursor.id())
          .setParameter("back", cursor.second());
    }
    Map<UUID, List<EventReportRow>> rows = new HashMap<>();
    for (EventReportRow row : query.getResultList()) {
      rows.computeIfAbsent(row.eventId, id -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static String order(String alias, String direction) {
    return COLUMNS.formatted(alias).replace(",", direction + ",") + direction;
  }

  private static String cursor(EventReportRow row) {
    return new ListCursor(LIST, row.seenAt + " " + -row.ordinal, row.articleId).encoded();
  }

  private Map<UUID, Long> totals(Collection<UUID> ids) {
    Map<UUID, Long> totals = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, report_count FROM event WHERE id IN (:ids)", Object[].class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(row -> totals.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return totals;
  }
}
