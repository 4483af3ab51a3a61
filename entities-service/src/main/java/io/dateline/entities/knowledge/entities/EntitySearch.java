package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.database.LikePattern;
import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.knowledge.lists.OfficeFilter;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds entities by name, kind, country, article and office, one page at a time. */
@ApplicationScoped
public class EntitySearch {

  private final Session database;
  private final EntityReader reader;

  EntitySearch(Session database, EntityReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /**
   * The conditions of a search; each may be absent.
   *
   * @param name a part of any form of the name; accents and case do not matter
   * @param office an office that the person holds or held, as any article states it
   * @param among only entities that these articles mention; null for all
   */
  record Filter(
      String name,
      Set<MentionKind> kinds,
      Set<String> countries,
      UUID article,
      OfficeFilter office,
      List<UUID> among) {}

  @Transactional
  EntityView.Page find(
      Filter filter, EntityOrder order, ListWindow request, FieldSelection fields) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(filter, parameters);
    String bounded = where + bound(order, request, parameters);
    String direction = KeysetPage.direction(order.isDescending(), request);
    NativeQuery<EntityRow> query =
        database.createNativeQuery(
            "SELECT e.* FROM named_entity e WHERE %s ORDER BY %s %s, e.id %s LIMIT :limit"
                .formatted(bounded, order.column(), direction, direction),
            EntityRow.class);
    query.setParameter("limit", request.limit() + 1);
    parameters.forEach(query::setParameter);
    KeysetPage<EntityRow> page = KeysetPage.of(query.getResultList(), request);
    List<EntityView> views = reader.views(page.rows(), fields);
    List<EntityView.Edge> edges =
        java.util.stream.IntStream.range(0, views.size())
            .mapToObj(i -> edge(page.rows().get(i), views.get(i), order))
            .toList();
    Long total = request.count() ? count(filter) : null;
    return new EntityView.Page(edges, page.hasNext(), page.hasPrevious(), total);
  }

  /** Returns the entities with a name that begins with a prefix, the most mentioned first. */
  @Transactional
  List<EntityView> beginningWith(String prefix, int limit) {
    return reader.views(
        database
            .createNativeQuery(
                """
                SELECT e.* FROM named_entity e
                WHERE e.id IN (SELECT a.entity_id FROM entity_alias a WHERE a.folded LIKE :prefix)
                ORDER BY e.mention_count DESC, e.id LIMIT :limit
                """,
                EntityRow.class)
            .setParameter("prefix", LikePattern.escaped(Folding.fold(prefix)) + "%")
            .setParameter("limit", limit)
            .getResultList(),
        EntityView.ALL_FIELDS);
  }

  private static EntityView.Edge edge(EntityRow row, EntityView view, EntityOrder order) {
    return new EntityView.Edge(
        new ListCursor(order.name(), order.valueOf(row), row.id).encoded(), view);
  }

  private long count(Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(filter, parameters);
    NativeQuery<Long> query =
        database.createNativeQuery(
            "SELECT count(*) FROM named_entity e WHERE " + where, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String where(Filter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder("true");
    if (filter.name() != null && !filter.name().isBlank()) {
      where.append(
          """
           AND EXISTS (SELECT 1 FROM entity_alias a
                       WHERE a.entity_id = e.id AND a.folded LIKE :name)
          """);
      parameters.put("name", "%" + LikePattern.escaped(Folding.fold(filter.name())) + "%");
    }
    if (!filter.kinds().isEmpty()) {
      where.append(" AND e.kind IN (:kinds)");
      parameters.put("kinds", filter.kinds().stream().map(Enum::name).toList());
    }
    if (!filter.countries().isEmpty()) {
      where.append(" AND e.country_code IN (:countries)");
      parameters.put(
          "countries",
          filter.countries().stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
    }
    if (filter.article() != null) {
      where.append(
          """
           AND EXISTS (SELECT 1 FROM article_entity x
                       WHERE x.entity_id = e.id AND x.article_id = :article)
          """);
      parameters.put("article", filter.article());
    }
    if (!filter.office().isAny()) {
      where
          .append(" AND e.id IN (SELECT m.entity_id FROM stated_office m WHERE true")
          .append(filter.office().conditions("m", parameters))
          .append(")");
    }
    if (filter.among() != null) {
      where
          .append(" AND e.id IN (SELECT y.entity_id FROM article_entity y WHERE y.article_id")
          .append(AmongArticles.CONDITION)
          .append(")");
      parameters.put("among", UuidArray.of(filter.among()));
    }
    return where.toString();
  }

  private static String bound(
      EntityOrder order, ListWindow request, Map<String, Object> parameters) {
    if (request.cursor() == null) {
      return "";
    }
    ListCursor cursor = ListCursor.decode(request.cursor(), order.name());
    parameters.put("value", order.valueOf(cursor));
    parameters.put("id", cursor.id());
    String comparison = KeysetPage.comparison(order.isDescending(), request);
    return " AND (%s, e.id) %s (:value, :id)".formatted(order.column(), comparison);
  }
}
