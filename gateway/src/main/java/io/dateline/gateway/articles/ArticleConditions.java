package io.dateline.gateway.articles;

import io.dateline.gateway.calls.QueryParameters;
import java.time.Instant;
import java.util.List;

/**
 * The conditions on articles by which a list of their quotes or entities is filtered.
 *
 * @param search null to find articles with any words
 * @param outlet null for any outlet
 */
public record ArticleConditions(
    String search, List<String> outlet, Instant from, Instant to, Boolean foldDuplicates) {

  /**
   * Returns whether the gateway must ask articles-service for the articles of the set. It need not
   * for a period alone, which entities-service can apply as well.
   */
  public boolean isToBeAsked() {
    return (search != null && !search.isBlank())
        || (outlet != null && !outlet.isEmpty())
        || Boolean.TRUE.equals(foldDuplicates);
  }

  QueryParameters parameters() {
    return new QueryParameters()
        .set("q", search)
        .each("outlet", outlet)
        .set("from", from)
        .set("to", to)
        .set("foldDuplicates", foldDuplicates);
  }
}
