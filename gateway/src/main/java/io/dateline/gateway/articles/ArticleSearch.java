package io.dateline.gateway.articles;

import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.paging.ConnectionWindow;

/**
 * What is searched for, and how much is wanted of what is found.
 *
 * @param words null for all articles
 * @param fields of each article, separated by commas
 */
public record ArticleSearch(
    String words,
    ArticleFilter filter,
    ArticleOrder order,
    ConnectionWindow page,
    boolean count,
    boolean facets,
    String fields) {

  private static final String FACETS = "outlet,agency,language,section";

  public ArticleSearch {
    filter = filter == null ? ArticleFilter.NONE : filter;
  }

  /** Neither counted nor by facets. */
  public static ArticleSearch page(
      String words,
      ArticleFilter filter,
      ArticleOrder order,
      ConnectionWindow page,
      String fields) {
    return new ArticleSearch(words, filter, order, page, false, false, fields);
  }

  /** The same search for what an answer has room for in any case. */
  ArticleSearch withIdsOnly() {
    return new ArticleSearch(words, filter, order, page, count, facets, "id");
  }

  /** All but the entities, which articles-service does not know. */
  QueryParameters parameters() {
    return new QueryParameters()
        .set("q", words)
        .each("outlet", filter.outlet())
        .each("agency", filter.agency())
        .each("language", filter.language())
        .each("section", filter.section())
        .set("from", filter.from())
        .set("to", filter.to())
        .set("hasHeadline", filter.hasHeadline())
        .set("foldDuplicates", filter.foldDuplicates())
        .set("orderBy", order)
        .set("limit", page.limit())
        .set("after", page.after())
        .set("before", page.before())
        .set("last", page.last())
        .flag("count", count)
        .set("facets", facets ? FACETS : null)
        .set("fields", fields);
  }
}
