package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.knowledge.events.EventReader;
import io.dateline.entities.knowledge.events.EventView;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the articles and the events of several stories, one page of each. */
@ApplicationScoped
public class StoryContents {

  private static final String ARTICLES = "ARTICLES_OF_STORY";
  private static final String EVENTS = "EVENTS_OF_STORY";

  /** Each id is a parameter of its own, of which PostgreSQL takes at most 65,535. */
  private static final int MAX_EVENTS_AT_ONCE = 1000;

  private final Session database;
  private final StoryReader stories;
  private final EventReader events;

  StoryContents(Session database, StoryReader stories, EventReader events) {
    this.database = database;
    this.stories = stories;
    this.events = events;
  }

  /** An article or an event by the value that it is sorted by. */
  private record Item(UUID id, Object value) {

    String cursor(String list) {
      return new ListCursor(list, value.toString(), id).encoded();
    }
  }

  /** Returns the articles of each story, the newest first. */
  @Transactional
  List<StoryView.OfStory> articles(List<UUID> ids, ListWindow request) {
    Map<UUID, UUID> present = stories.present(ids);
    String bound = bound("x.seen_at, x.article_id", true, request);
    Map<UUID, List<Item>> items =
        items(
            """
            SELECT s.id, a.article_id, a.seen_at FROM story s
            CROSS JOIN LATERAL (
              SELECT x.article_id, x.seen_at FROM story_article x WHERE x.story_id = s.id %s
              ORDER BY x.seen_at %s, x.article_id %s LIMIT :limit) a
            WHERE s.id = ANY (cast(:ids AS uuid[])) ORDER BY s.id, a.seen_at %s, a.article_id %s
            """,
            bound,
            KeysetPage.direction(true, request),
            present.values(),
            request,
            request.cursor() == null ? null : ListCursor.decode(request.cursor(), ARTICLES),
            ListCursor::instant);
    Map<UUID, Long> totals =
        totals(
            "SELECT id, article_count FROM story WHERE id = ANY (cast(:ids AS uuid[]))",
            present.values(),
            request);
    return ids.stream()
        .filter(present::containsKey)
        .map(
            id -> {
              UUID story = present.get(id);
              KeysetPage<Item> page = KeysetPage.of(items.getOrDefault(story, List.of()), request);
              return new StoryView.OfStory(
                  id,
                  page.rows().stream()
                      .map(item -> new StoryView.ArticleItem(item.id, item.cursor(ARTICLES)))
                      .toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? totals.getOrDefault(story, 0L) : null);
            })
        .toList();
  }

  /** Returns the events that the articles of each story report, the earliest first. */
  @Transactional
  List<StoryView.Timeline> timelines(List<UUID> ids, ListWindow request) {
    Map<UUID, UUID> present = stories.present(ids);
    String bound = bound("x.first_day, x.id", false, request);
    Map<UUID, List<Item>> items =
        items(
            """
            SELECT s.id, e.id AS event, e.first_day FROM story s
            CROSS JOIN LATERAL (
              SELECT x.id, x.first_day FROM event x WHERE x.id IN (
                SELECT r.event_id FROM event_report r
                JOIN story_article a ON a.article_id = r.article_id WHERE a.story_id = s.id) %s
              ORDER BY x.first_day %s, x.id %s LIMIT :limit) e
            WHERE s.id = ANY (cast(:ids AS uuid[])) ORDER BY s.id, e.first_day %s, e.id %s
            """,
            bound,
            KeysetPage.direction(false, request),
            present.values(),
            request,
            request.cursor() == null ? null : ListCursor.decode(request.cursor(), EVENTS),
            ListCursor::day);
    Map<UUID, EventView> views = views(items.values());
    Map<UUID, Long> totals =
        totals(
            """
            SELECT a.story_id, count(DISTINCT r.event_id) FROM story_article a
            JOIN event_report r ON r.article_id = a.article_id
            WHERE a.story_id = ANY (cast(:ids AS uuid[])) GROUP BY 1
            """,
            present.values(),
            request);
    return ids.stream()
        .filter(present::containsKey)
        .map(
            id -> {
              UUID story = present.get(id);
              KeysetPage<Item> page = KeysetPage.of(items.getOrDefault(story, List.of()), request);
              return new StoryView.Timeline(
                  id,
                  page.rows().stream()
                      .filter(item -> views.containsKey(item.id))
                      .map(item -> views.get(item.id).at(item.cursor(EVENTS)))
                      .toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? totals.getOrDefault(story, 0L) : null);
            })
        .toList();
  }

  /** Returns events by their ids; those that were joined with another one just now are missing. */
  private Map<UUID, EventView> views(Collection<List<Item>> items) {
    List<UUID> wanted = items.stream().flatMap(List::stream).map(Item::id).distinct().toList();
    Map<UUID, EventView> views = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += MAX_EVENTS_AT_ONCE) {
      int to = Math.min(from + MAX_EVENTS_AT_ONCE, wanted.size());
      for (EventView.OfId found : events.byId(wanted.subList(from, to), EventView.ALL_FIELDS)) {
        if (found.event() != null) {
          views.put(found.askedId(), found.event());
        }
      }
    }
    return views;
  }

  private static String bound(String columns, boolean descending, ListWindow request) {
    return request.cursor() == null
        ? ""
        : "AND (%s) %s (:cursorValue, :cursorId)"
            .formatted(columns, KeysetPage.comparison(descending, request));
  }

  /** A value of a cursor by which a list goes on. */
  private interface CursorValue {
    Object of(ListCursor cursor);
  }

  private Map<UUID, List<Item>> items(
      String sql,
      String bound,
      String direction,
      Collection<UUID> storyIds,
      ListWindow request,
      ListCursor cursor,
      CursorValue value) {
    Map<UUID, List<Item>> items = new HashMap<>();
    if (storyIds.isEmpty()) {
      return items;
    }
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            sql.formatted(bound, direction, direction, direction, direction), Object[].class);
    query.setParameter("ids", UuidArray.of(storyIds)).setParameter("limit", request.limit() + 1);
    if (cursor != null) {
      query.setParameter("cursorValue", value.of(cursor)).setParameter("cursorId", cursor.id());
    }
    for (Object[] row : query.getResultList()) {
      items
          .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(new Item((UUID) row[1], row[2] instanceof Instant seen ? seen : dayOf(row[2])));
    }
    return items;
  }

  private static LocalDate dayOf(Object column) {
    return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }

  private Map<UUID, Long> totals(String sql, Collection<UUID> storyIds, ListWindow request) {
    Map<UUID, Long> totals = new HashMap<>();
    if (request.count() && !storyIds.isEmpty()) {
      database
          .createNativeQuery(sql, Object[].class)
          .setParameter("ids", UuidArray.of(storyIds))
          .getResultList()
          .forEach(row -> totals.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return totals;
  }
}
