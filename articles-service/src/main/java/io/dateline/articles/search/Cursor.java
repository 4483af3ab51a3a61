package io.dateline.articles.search;

import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in an ordered list. It holds the sort keys of one article and not its number, so that
 * articles that arrive or go do not shift it. Clients do not interpret it.
 *
 * @param rank how well the article matches; 0 in an order that does not use it
 */
record Cursor(ArticleOrder order, float rank, Instant sortAt, UUID article) {

  String encode() {
    String plain = order.name().charAt(0) + "|" + rank + "|" + sortAt + "|" + article;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor of this order; any other text is a problem. */
  static Cursor decode(String text, ArticleOrder order) {
    try {
      String[] fields =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
      boolean fits =
          fields.length == 4
              && fields[0].equals(order.name().substring(0, 1))
              && Parameters.isId(fields[3]);
      if (fits) {
        float rank = Float.parseFloat(fields[1]);
        Instant sortAt = Instant.parse(fields[2]);
        if (Float.isFinite(rank) && Parameters.isStorable(sortAt)) {
          return new Cursor(order, rank, sortAt, UUID.fromString(fields[3]));
        }
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Answered below; what is wrong with the text does not matter to the client.
    }
    throw Problems.badCursor();
  }
}
