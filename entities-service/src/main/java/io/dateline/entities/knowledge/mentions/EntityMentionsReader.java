package io.dateline.entities.knowledge.mentions;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.entities.EntityRow;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the mentions of many entities at once. */
@ApplicationScoped
public class EntityMentionsReader {

  private static final String ORDER = "ENTITY_MENTION";

  private final Session database;
  private final MentionReader reader;
  private final EntityReader entities;

  EntityMentionsReader(Session database, MentionReader reader, EntityReader entities) {
    this.database = database;
    this.reader = reader;
    this.entities = entities;
  }

  /**
   * A mention and its position in the list.
   *
   * @param back the negative ordinal of the mention in its text: the list is sorted downwards in
   *     all its columns
   */
  private record Row(UUID mention, UUID article, Instant seenAt, int back) {

    String cursor() {
      return new ListCursor(ORDER, seenAt + " " + back, article).encoded();
    }
  }

  @Transactional
  List<EntityMentions> mentions(List<UUID> ids, ListWindow request) {
    List<UUID> known = entities.known(ids);
    Map<UUID, List<Row>> rows = rows(known, request);
    Map<UUID, MentionView> views =
        reader
            .byId(rows.values().stream().flatMap(List::stream).map(Row::mention).toList())
            .stream()
            .map(MentionView.InArticle::mention)
            .collect(Collectors.toMap(MentionView::id, Function.identity()));
    Map<UUID, EntityRow> counts = request.count() ? entities.rows(known) : Map.of();
    return known.stream()
        .map(
            id -> {
              KeysetPage<Row> page = KeysetPage.of(rows.getOrDefault(id, List.of()), request);
              return new EntityMentions(
                  id,
                  page.rows().stream()
                      .map(row -> views.get(row.mention()).at(row.cursor()))
                      .toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? (long) counts.get(id).mentionCount : null);
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
            : "AND (x.seen_at, x.article_id, -m.ordinal) %s (:seen, :article, :back)"
                .formatted(KeysetPage.comparison(true, request));
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            """
            SELECT e.id, a.id, a.article_id, a.seen_at, a.back
            FROM named_entity e
            CROSS JOIN LATERAL (
              SELECT m.id, x.article_id, x.seen_at, -m.ordinal AS back
              FROM article_entity x
              JOIN mention m ON m.entity_id = x.entity_id AND m.article_id = x.article_id
              WHERE x.entity_id = e.id %s
              ORDER BY x.seen_at %s, x.article_id %s, -m.ordinal %s
              LIMIT :limit) a
            WHERE e.id IN (:ids)
            ORDER BY e.id, a.seen_at %s, a.article_id %s, a.back %s
            """
                .formatted(bound, direction, direction, direction, direction, direction, direction),
            Object[].class);
    query.setParameterList("ids", ids).setParameter("limit", request.limit() + 1);
    if (request.cursor() != null) {
      ListCursor cursor = ListCursor.decode(request.cursor(), ORDER);
      query
          .setParameter("seen", cursor.first().instant())
          .setParameter("article", cursor.id())
          .setParameter("back", cursor.second());
    }
    Map<UUID, List<Row>> rows = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      rows.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(
              new Row(
                  (UUID) row[1], (UUID) row[2], (Instant) row[3], ((Number) row[4]).intValue()));
    }
    return rows;
  }
}
