package io.dateline.entities.knowledge;

import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * The order of lists of quotes: the newest article first, and the quotes of one article in the
 * order of its text. The list is read downwards in all its columns, so that the last is how far a
 * quote stands from the end of its text.
 */
final class QuotePlace {

  private static final String COLUMNS = "%1$s.seen_at, %1$s.article_id, -%1$s.ordinal";

  private QuotePlace() {}

  /** The place of a quote in the list of this name. */
  static String cursor(String list, QuoteRow row) {
    return new Cursor(list, row.seenAt + " " + -row.ordinal, row.articleId).encoded();
  }

  /** What to order by. */
  static String order(String alias, PageRequest request) {
    String direction = " " + Keyset.direction(true, request);
    return COLUMNS.formatted(alias).replace(",", direction + ",") + direction;
  }

  /** A condition, with AND in front; empty where the page has no bound. */
  static String bound(String alias, PageRequest request) {
    return request.cursor() == null
        ? ""
        : " AND (%s) %s (:seen, :inArticle, :back)"
            .formatted(COLUMNS.formatted(alias), Keyset.comparison(true, request));
  }

  /**
   * The parameters of {@link #bound}.
   *
   * @throws io.dateline.problem.HttpProblem 400 for a cursor of another list
   */
  static Map<String, Object> parameters(String list, PageRequest request) {
    if (request.cursor() == null) {
      return Map.of();
    }
    Cursor cursor = Cursor.decode(request.cursor(), list);
    return Map.of(
        "seen", cursor.first().instant(), "inArticle", cursor.id(), "back", cursor.second());
  }

  static void bind(NativeQuery<?> query, String list, PageRequest request) {
    parameters(list, request).forEach(query::setParameter);
  }
}
