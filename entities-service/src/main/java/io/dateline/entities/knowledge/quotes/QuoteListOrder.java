package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListCursor;
import io.dateline.entities.knowledge.lists.ListWindow;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * The order of lists of quotes: the newest article first, and the quotes of one article in the
 * order of its text. The list is read downwards in all its columns, so that the last is how far a
 * quote stands from the end of its text.
 */
public final class QuoteListOrder {

  private static final String COLUMNS = "%1$s.seen_at, %1$s.article_id, -%1$s.ordinal";

  private QuoteListOrder() {}

  /** The place of a quote in the list of this name. */
  static String cursor(String list, QuoteRow row) {
    return new ListCursor(list, row.seenAt + " " + -row.ordinal, row.articleId).encoded();
  }

  /** What to order by. */
  static String order(String alias, ListWindow request) {
    String direction = " " + KeysetPage.direction(true, request);
    return COLUMNS.formatted(alias).replace(",", direction + ",") + direction;
  }

  /** A condition, with AND in front; empty where the page has no bound. */
  static String bound(String alias, ListWindow request) {
    return request.cursor() == null
        ? ""
        : " AND (%s) %s (:seen, :inArticle, :back)"
            .formatted(COLUMNS.formatted(alias), KeysetPage.comparison(true, request));
  }

  /**
   * The parameters of {@link #bound}.
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
