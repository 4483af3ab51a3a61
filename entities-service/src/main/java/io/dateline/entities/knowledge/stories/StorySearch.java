package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds stories by words, entity, outlet, days and size, one page at a time. */
@ApplicationScoped
public class StorySearch {

  private final Session database;
  private final StoryReader reader;

  StorySearch(Session database, StoryReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /**
   * The conditions of a search; each but the last may be null.
   *
   * @param words of the headlines
   * @param from the first day, inclusive
   * @param to the day behind the last one
   */
  record Filter(
      String words, UUID entity, String outlet, LocalDate from, LocalDate to, int minArticles) {

    /** Returns the condition on the story {@code s}. */
    String condition(Map<String, Object> parameters) {
      List<String> conditions = new ArrayList<>(List.of("s.article_count >= :minArticles"));
      parameters.put("minArticles", minArticles);
      if (words != null) {
        // The same expression as in the index story_found_by_words, so that the index is used.
        conditions.add(
            "to_tsvector('dateline_quote', left(s.folded, 100000))"
                + " @@ websearch_to_tsquery('dateline_quote', :words)");
        parameters.put("words", Folding.fold(words));
      }
      if (entity != null) {
        conditions.add(
            "s.id IN (SELECT a.story_id FROM story_article a JOIN article_entity x"
                + " ON x.article_id = a.article_id WHERE x.entity_id = :entity)");
        parameters.put("entity", entity);
      }
      if (outlet != null) {
        conditions.add(
            "EXISTS (SELECT 1 FROM story_article a"
                + " WHERE a.story_id = s.id AND a.outlet = :outlet)");
        parameters.put("outlet", outlet);
      }
      if (from != null) {
        conditions.add("s.last_day >= :from");
        parameters.put("from", from);
      }
      if (to != null) {
        conditions.add("s.first_day < :to");
        parameters.put("to", to);
      }
      return String.join(" AND ", conditions);
    }
  }

  @Transactional
  StoryView.Page find(Filter filter, StoryOrder order, ListWindow request, FieldSelection fields) {
    Map<String, Object> parameters = new HashMap<>();
    String bounded = filter.condition(parameters) + bound(order, request, parameters);
    String direction = KeysetPage.direction(true, request);
    NativeQuery<StoryRow> query =
        database.createNativeQuery(
            "SELECT s.* FROM story s WHERE %s ORDER BY %s %s, s.id %s LIMIT :limit"
                .formatted(bounded, order.column(), direction, direction),
            StoryRow.class);
    query.setParameter("limit", request.limit() + 1);
    parameters.forEach(query::setParameter);
    KeysetPage<StoryRow> page = KeysetPage.of(query.getResultList(), request);
    List<StoryView> views = reader.views(page.rows(), fields);
    List<StoryView.Edge> edges = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      edges.add(new StoryView.Edge(views.get(i), order.cursor(page.rows().get(i))));
    }
    Long total = request.count() ? count(filter) : null;
    return new StoryView.Page(edges, page.hasNext(), page.hasPrevious(), total);
  }

  private static String bound(
      StoryOrder order, ListWindow request, Map<String, Object> parameters) {
    if (request.cursor() == null) {
      return "";
    }
    ListCursor cursor = order.decode(request.cursor());
    parameters.put("cursorValue", order.valueOf(cursor));
    parameters.put("cursorId", cursor.id());
    return " AND (%s, s.id) %s (:cursorValue, :cursorId)"
        .formatted(order.column(), KeysetPage.comparison(true, request));
  }

  private long count(Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        database.createNativeQuery(
            "SELECT count(*) FROM story s WHERE " + filter.condition(parameters), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
