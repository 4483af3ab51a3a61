package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the articles of many entities: one query for all, and one more to count. */
@ApplicationScoped
public class EntityArticlesReader {

  private static final String ORDER = "ARTICLE";

  private final Session database;
  private final EntityReader entities;

  EntityArticlesReader(Session database, EntityReader entities) {
    this.database = database;
    this.entities = entities;
  }

  private record Row(UUID article, Instant seenAt, int mentions) {

    EntityArticles.Item item() {
      return new EntityArticles.Item(
          article, new ListCursor(ORDER, seenAt.toString(), article).encoded(), mentions);
    }
  }

  @Transactional
  List<EntityArticles> articles(List<UUID> ids, ListWindow request) {
    Map<UUID, EntityRow> known = entities.rows(ids);
    Map<UUID, List<Row>> rows = rows(known.keySet().stream().toList(), request);
    return ids.stream()
        .filter(known::containsKey)
        .map(
            id -> {
              KeysetPage<Row> page = KeysetPage.of(rows.getOrDefault(id, List.of()), request);
              return new EntityArticles(
                  id,
                  page.rows().stream().map(Row::item).toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? (long) known.get(id).articleCount : null);
            })
        .toList();
  }

  private Map<UUID, List<Row>> rows(List<UUID> ids, ListWindow request) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    String direction = KeysetPage.direction(true, request);
    String bound =
        request.cursor() == null
            ? ""
            : "AND (x.seen_at, x.article_id) %s (:seen, :article)"
                .formatted(KeysetPage.comparison(true, request));
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            """
            SELECT e.id, a.article_id, a.seen_at, a.mention_count
            FROM named_entity e
            CROSS JOIN LATERAL (
              SELECT x.article_id, x.seen_at, x.mention_count FROM article_entity x
              WHERE x.entity_id = e.id %s
              ORDER BY x.seen_at %s, x.article_id %s
              LIMIT :limit) a
            WHERE e.id IN (:ids)
            ORDER BY e.id, a.seen_at %s, a.article_id %s
            """
                .formatted(bound, direction, direction, direction, direction),
            Object[].class);
    query.setParameterList("ids", ids).setParameter("limit", request.limit() + 1);
    if (request.cursor() != null) {
      ListCursor cursor = ListCursor.decode(request.cursor(), ORDER);
      query.setParameter("seen", cursor.instant()).setParameter("article", cursor.id());
    }
    Map<UUID, List<Row>> rows = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      rows.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(new Row((UUID) row[1], (Instant) row[2], ((Number) row[3]).intValue()));
    }
    return rows;
  }
}
