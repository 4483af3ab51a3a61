package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.plover.EventRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the events of many entities: two queries for all, and one more to count. */
@ApplicationScoped
public class EntityEventsReader {

  private static final String LIST = "EVENTS_OF_ENTITY";

  private final Session database;
  private final EventReader events;
  private final EntityReader entities;

  EntityEventsReader(Session database, EventReader events, EntityReader entities) {
    this.database = database;
    this.events = events;
    this.entities = entities;
  }

  @Transactional
  List<EntityEvents> events(
      List<UUID> ids, Set<EventRole> roles, ListWindow request, FieldSelection fields) {
    List<UUID> known = entities.known(ids);
    List<String> names = roles.stream().map(Enum::name).toList();
    Map<UUID, List<UUID>> found = ids(known, names, request);
    Map<UUID, EventRow> rows = rows(found.values().stream().flatMap(List::stream).toList());
    Map<UUID, EventView> views =
        events.views(List.copyOf(rows.values()), fields).stream()
            .collect(Collectors.toMap(EventView::id, Function.identity()));
    Map<UUID, Long> totals = request.count() ? totals(known, names) : Map.of();
    return known.stream()
        .map(
            id -> {
              KeysetPage<UUID> page = KeysetPage.of(found.getOrDefault(id, List.of()), request);
              return new EntityEvents(
                  id,
                  page.rows().stream()
                      .map(e -> views.get(e).at(EventListOrder.cursor(LIST, rows.get(e))))
                      .toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? totals.getOrDefault(id, 0L) : null);
            })
        .toList();
  }

  private Map<UUID, List<UUID>> ids(List<UUID> entities, List<String> roles, ListWindow request) {
    Map<UUID, List<UUID>> found = new HashMap<>();
    if (entities.isEmpty()) {
      return found;
    }
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            """
            SELECT n.id, v.id FROM named_entity n
            CROSS JOIN LATERAL (
              SELECT e.id, e.first_day FROM event e
              WHERE e.id IN (SELECT p.event_id FROM event_party p
                             WHERE p.entity_id = n.id AND p.role IN (:roles)) %s
              ORDER BY %s LIMIT :limit) v
            WHERE n.id IN (:ids)
            ORDER BY n.id, %s
            """
                .formatted(
                    EventListOrder.bound("e", request),
                    EventListOrder.order("e", request),
                    EventListOrder.order("v", request)),
            Object[].class);
    query
        .setParameterList("ids", entities)
        .setParameterList("roles", roles)
        .setParameter("limit", request.limit() + 1);
    EventListOrder.parameters(LIST, request).forEach(query::setParameter);
    for (Object[] row : query.getResultList()) {
      found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((UUID) row[1]);
    }
    return found;
  }

  private Map<UUID, EventRow> rows(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database
            .createQuery("from EventRow where id in (:ids)", EventRow.class)
            .setParameter("ids", ids.stream().distinct().toList())
            .getResultList()
            .stream()
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
  }

  private Map<UUID, Long> totals(List<UUID> ids, List<String> roles) {
    Map<UUID, Long> totals = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createNativeQuery(
              """
              SELECT entity_id, count(DISTINCT event_id) FROM event_party
              WHERE entity_id IN (:ids) AND role IN (:roles) GROUP BY 1
              """,
              Object[].class)
          .setParameterList("ids", ids)
          .setParameterList("roles", roles)
          .getResultList()
          .forEach(row -> totals.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return totals;
  }
}
