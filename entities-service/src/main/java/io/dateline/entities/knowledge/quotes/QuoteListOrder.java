package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * The order of lists of quotes: the newest article first, and within an article the order of the
 * text. All columns are sorted downwards, so that the last column is the negative ordinal of the
 * quote.
 */
public final class QuoteListOrder {

  private static final String COLUMNS = "%1$s.seen_at, %1$s.article_id, -%1$s.ordinal";

  private QuoteListOrder() {}

  /** Returns the cursor of a quote in a list. */
  static String cursor(String list, QuoteRow row) {
    return new ListCursor(list, row.seenAt + " " + -row.ordinal, row.articleId).encoded();
  }

  /** Returns the columns after ORDER BY. */
  static String order(String alias, ListWindow request) {
    String direction = " " + KeysetPage.direction(true, request);
    return COLUMNS.formatted(alias).replace(",", direction + ",") + direction;
  }

  /** Returns a condition that begins with AND; empty if the window has no cursor. */
  static String bound(String alias, ListWindow request) {
    return request.cursor() == null
        ? ""
        : " AND (%s) %s (:seen, :inArticle, :back)"
            .formatted(COLUMNS.formatted(alias), KeysetPage.comparison(true, request));
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
    return Map.of(
        "seen", cursor.first().instant(), "inArticle", cursor.id(), "back", cursor.second());
  }

  static void bind(NativeQuery<?> query, String list, ListWindow request) {
    parameters(list, request).forEach(query::setParameter);
  }
}
