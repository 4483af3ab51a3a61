package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.stories.StoryIdentities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
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

/** Reads stories by ids of stories, articles or events, with few queries for any number of them. */
@ApplicationScoped
public class StoryReader {

  private static final int MAX_ARTICLES = 1000;
  private static final int MAX_ENTITIES = 50;
  private static final int MAX_CHANGES = 100;

  private static final String ARTICLES =
      """
      SELECT s.id, a.article_id FROM story s
      CROSS JOIN LATERAL (
        SELECT x.article_id, x.seen_at FROM story_article x WHERE x.story_id = s.id
        ORDER BY x.seen_at DESC, x.article_id DESC LIMIT :limit) a
      WHERE s.id IN (:ids) ORDER BY s.id, a.seen_at DESC, a.article_id DESC
      """;

  private static final String ENTITIES =
      """
      SELECT s.id, e.entity_id, e.articles FROM story s
      CROSS JOIN LATERAL (
        SELECT x.entity_id, count(*) AS articles, sum(x.mention_count) AS mentions
        FROM story_article a JOIN article_entity x ON x.article_id = a.article_id
        WHERE a.story_id = s.id GROUP BY x.entity_id ORDER BY 2 DESC, 3 DESC, 1 LIMIT :limit) e
      WHERE s.id IN (:ids) ORDER BY s.id, e.articles DESC, e.mentions DESC, e.entity_id
      """;

  private static final String HISTORY =
      """
      SELECT s.id, c.kind, c.from_id, c.into_id, c.articles, c.at FROM story s
      CROSS JOIN LATERAL (
        SELECT * FROM story_change x WHERE x.from_id = s.id OR x.into_id = s.id
        ORDER BY x.id DESC LIMIT :limit) c
      WHERE s.id IN (:ids) ORDER BY s.id, c.id DESC
      """;

  private static final String OF_ARTICLES =
      """
      SELECT article_id, story_id FROM story_article
      WHERE article_id IN (:ids) AND story_id IS NOT NULL
      """;

  /** The story to which most articles of the event belong; of equal ones the oldest. */
  private static final String OF_EVENTS =
      """
      SELECT DISTINCT ON (c.asked) c.asked, c.story_id FROM (
        SELECT asked.id AS asked, a.story_id, count(DISTINCT a.article_id) AS articles
        FROM event_report asked
        JOIN event_report r ON r.event_id = asked.event_id
        JOIN story_article a ON a.article_id = r.article_id
        WHERE asked.id IN (:ids) AND a.story_id IS NOT NULL GROUP BY 1, 2) c
      JOIN story s ON s.id = c.story_id
      ORDER BY c.asked, c.articles DESC, s.opened_at, s.id
      """;

  private final Session database;

  StoryReader(Session database) {
    this.database = database;
  }

  /** Returns stories by their ids; the id of a story that has joined another leads to that one. */
  @Transactional
  List<StoryView.OfId> byId(List<UUID> ids, FieldSelection fields) {
    return views(ids, present(ids), fields);
  }

  /** Returns the story of each article. */
  @Transactional
  List<StoryView.OfId> ofArticles(List<UUID> ids, FieldSelection fields) {
    return views(ids, pairs(OF_ARTICLES, ids), fields);
  }

  /** Returns the story of each event, which any of its reports names. */
  @Transactional
  List<StoryView.OfId> ofEvents(List<UUID> ids, FieldSelection fields) {
    return views(ids, pairs(OF_EVENTS, ids), fields);
  }

  /** Returns the present story for each id of a story; unknown ones are missing. */
  Map<UUID, UUID> present(Collection<UUID> ids) {
    Map<UUID, UUID> stories =
        pairs("SELECT id, story_id FROM story_successor WHERE id IN (:ids)", ids);
    stories.putAll(pairs("SELECT id, id AS story_id FROM story WHERE id IN (:ids)", ids));
    return stories;
  }

  private Map<UUID, UUID> pairs(String sql, Collection<UUID> ids) {
    Map<UUID, UUID> pairs = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createNativeQuery(sql, Object[].class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(row -> pairs.put((UUID) row[0], (UUID) row[1]));
    }
    return pairs;
  }

  private List<StoryView.OfId> views(
      List<UUID> asked, Map<UUID, UUID> stories, FieldSelection fields) {
    List<StoryRow> rows =
        stories.isEmpty()
            ? List.of()
            : database
                .createQuery("from StoryRow where id in (:ids)", StoryRow.class)
                .setParameter("ids", stories.values().stream().distinct().toList())
                .getResultList();
    Map<UUID, StoryView> views =
        views(rows, fields).stream().collect(Collectors.toMap(StoryView::id, Function.identity()));
    return asked.stream()
        .filter(id -> views.containsKey(stories.get(id)))
        .map(id -> new StoryView.OfId(id, views.get(stories.get(id))))
        .toList();
  }

  /** Returns the views of stories, in their order. */
  List<StoryView> views(List<StoryRow> rows, FieldSelection fields) {
    List<UUID> ids = rows.stream().map(row -> row.id).toList();
    Map<UUID, List<UUID>> articles =
        lists("articleIds", fields, ARTICLES, MAX_ARTICLES, ids, row -> (UUID) row[1]);
    Map<UUID, List<StoryView.StoryEntity>> entities =
        lists(
            "entities",
            fields,
            ENTITIES,
            MAX_ENTITIES,
            ids,
            row -> new StoryView.StoryEntity((UUID) row[1], ((Number) row[2]).intValue()));
    Map<UUID, List<StoryView.StoryChange>> history =
        lists("history", fields, HISTORY, MAX_CHANGES, ids, StoryReader::change);
    return rows.stream()
        .map(
            row ->
                new StoryView(
                    row.id,
                    fields.only("title", row.title),
                    fields.only("centralArticleId", row.centralArticle),
                    fields.only("firstDay", row.firstDay),
                    fields.only("lastDay", row.lastDay),
                    fields.only("articleCount", row.articleCount),
                    fields.only("outletCount", row.outletCount),
                    fields.only("openedAt", row.openedAt),
                    fields.only("articleIds", articles.getOrDefault(row.id, List.of())),
                    fields.only("entities", entities.getOrDefault(row.id, List.of())),
                    fields.only("history", history.getOrDefault(row.id, List.of()))))
        .toList();
  }

  private <T> Map<UUID, List<T>> lists(
      String field,
      FieldSelection fields,
      String sql,
      int limit,
      List<UUID> ids,
      Function<Object[], T> item) {
    Map<UUID, List<T>> lists = new HashMap<>();
    if (fields.has(field) && !ids.isEmpty()) {
      NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class);
      query.setParameterList("ids", ids).setParameter("limit", limit);
      for (Object[] row : query.getResultList()) {
        lists.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(item.apply(row));
      }
    }
    return lists;
  }

  private static StoryView.StoryChange change(Object[] row) {
    return new StoryView.StoryChange(
        StoryIdentities.Change.Kind.valueOf((String) row[1]),
        (UUID) row[2],
        (UUID) row[3],
        ((Number) row[4]).intValue(),
        (Instant) row[5]);
  }
}
