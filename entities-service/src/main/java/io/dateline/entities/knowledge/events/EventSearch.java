package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds events by what happened, who took part, when and where, one page at a time. */
@ApplicationScoped
public class EventSearch {

  private static final String LIST = "EVENTS";

  private final Session database;
  private final EventReader reader;

  EventSearch(Session database, EventReader reader) {
    this.database = database;
    this.reader = reader;
  }

  @Transactional
  EventView.Page find(EventFilter filter, ListWindow request, FieldSelection fields) {
    Map<String, Object> parameters = new HashMap<>();
    String bounded = filter.condition(parameters) + EventListOrder.bound("e", request);
    parameters.putAll(EventListOrder.parameters(LIST, request));
    NativeQuery<EventRow> query =
        database.createNativeQuery(
            "SELECT e.* FROM event e WHERE %s ORDER BY %s LIMIT :limit"
                .formatted(bounded, EventListOrder.order("e", request)),
            EventRow.class);
    query.setParameter("limit", request.limit() + 1);
    parameters.forEach(query::setParameter);
    KeysetPage<EventRow> page = KeysetPage.of(query.getResultList(), request);
    List<EventView> views = reader.views(page.rows(), fields);
    List<EventView.Edge> edges = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      edges.add(new EventView.Edge(views.get(i), EventListOrder.cursor(LIST, page.rows().get(i))));
    }
    Long total = request.count() ? count(filter) : null;
    return new EventView.Page(edges, page.hasNext(), page.hasPrevious(), total);
  }

  private long count(EventFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        database.createNativeQuery(
            "SELECT count(*) FROM event e WHERE " + filter.condition(parameters), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
