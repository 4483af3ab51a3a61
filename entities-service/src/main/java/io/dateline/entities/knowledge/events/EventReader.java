package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.plover.EventRole;
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

/** Reads events by their ids, with five queries for any number of events. */
@ApplicationScoped
public class EventReader {

  /** Articles of one event in an answer. */
  private static final int MAX_ARTICLES = 1000;

  private static final String ARTICLES =
      """
      SELECT e.id, a.article_id FROM event e
      CROSS JOIN LATERAL (
        SELECT r.article_id, max(r.seen_at) AS seen_at FROM event_report r WHERE r.event_id = e.id
        GROUP BY r.article_id ORDER BY 2 DESC, 1 DESC LIMIT :limit) a
      WHERE e.id IN (:ids)
      ORDER BY e.id, a.seen_at DESC, a.article_id DESC
      """;

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
  public List<EventView.OfId> byId(List<UUID> ids, FieldSelection fields) {
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
    Map<UUID, List<UUID>> articles =
        fields.has("articleIds") ? articles(rows.stream().map(row -> row.id).toList()) : Map.of();
    return rows.stream()
        .map(
            row ->
                EventView.from(
                    row, of(parties, row.id), articles.getOrDefault(row.id, List.of()), fields))
        .toList();
  }

  /** Returns the articles that report each event, the newest first. */
  private Map<UUID, List<UUID>> articles(List<UUID> events) {
    Map<UUID, List<UUID>> articles = new HashMap<>();
    if (!events.isEmpty()) {
      database
          .createNativeQuery(ARTICLES, Object[].class)
          .setParameterList("ids", events)
          .setParameter("limit", MAX_ARTICLES)
          .getResultList()
          .forEach(
              row ->
                  articles
                      .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                      .add((UUID) row[1]));
    }
    return articles;
  }

  static Map<EventRole, List<ParticipantView>> of(
      Map<UUID, ParticipantReader.ByRole> participants, UUID id) {
    ParticipantReader.ByRole found = participants.get(id);
    return found == null ? Map.of() : found.views();
  }
}
