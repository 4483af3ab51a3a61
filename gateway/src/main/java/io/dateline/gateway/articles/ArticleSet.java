package io.dateline.gateway.articles;

import io.dateline.gateway.calls.QueryParameters;
import java.time.Instant;
import java.util.List;

/**
 * What is asked of articles by a list of something else that stands in them.
 *
 * @param search null for any words
 * @param outlet null for any
 */
public record ArticleSet(
    String search, List<String> outlet, Instant from, Instant to, Boolean foldDuplicates) {

  /** Whether only articles-service can tell which articles are meant; a period alone is known. */
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
