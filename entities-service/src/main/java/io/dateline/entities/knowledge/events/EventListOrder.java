package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import java.util.Map;

/** The order of lists of events: the latest event first. */
final class EventListOrder {

  private EventListOrder() {}

  /** Returns the cursor of an event in a list. */
  static String cursor(String list, EventRow row) {
    return new ListCursor(list, row.firstDay.toString(), row.id).encoded();
  }

  /** Returns the columns after ORDER BY. */
  static String order(String alias, ListWindow request) {
    return "%1$s.first_day %2$s, %1$s.id %2$s"
        .formatted(alias, KeysetPage.direction(true, request));
  }

  /** Returns a condition that begins with AND; empty if the window has no cursor. */
  static String bound(String alias, ListWindow request) {
    return request.cursor() == null
        ? ""
        : " AND (%1$s.first_day, %1$s.id) %2$s (:cursorDay, :cursorId)"
            .formatted(alias, KeysetPage.comparison(true, request));
  }

  /**
   * Returns the parameters of {@link #bound}.
   *
   * @throws io.dateline.problem.HttpProblem 400 for a cursor of another list
   */
  static Map<String, Object> parameters(String list, ListWindow request) {
    if (request.cursor() == null) {
      return Map.of();
    }
    ListCursor cursor = ListCursor.decode(request.cursor(), list);
    return Map.of("cursorDay", cursor.day(), "cursorId", cursor.id());
  }
}
