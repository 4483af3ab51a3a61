package io.dateline.gateway.articles;

import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.paging.ConnectionWindow;

/**
 * The conditions of a search and the parts of the result that are wanted.
 *
 * @param words null to find articles with any words
 * @param fields the fields of each article, separated by commas
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

  /** Creates a search without total and facets. */
  public static ArticleSearch page(
      String words,
      ArticleFilter filter,
      ArticleOrder order,
      ConnectionWindow page,
      String fields) {
    return new ArticleSearch(words, filter, order, page, false, false, fields);
  }

  /**
   * Returns the same search with the ids of articles as their only field, which fit into one answer
   * in any case.
   */
  ArticleSearch withIdsOnly() {
    return new ArticleSearch(words, filter, order, page, count, facets, "id");
  }

  /** Returns the conditions of a search, as the parameters of articles-service. */
  static QueryParameters conditions(String words, ArticleFilter filter) {
    return new QueryParameters()
        .set("q", words)
        .each("outlet", filter.outlet())
        .each("agency", filter.agency())
        .each("language", filter.language())
        .each("section", filter.section())
        .set("from", filter.from())
        .set("to", filter.to())
        .set("hasHeadline", filter.hasHeadline())
        .set("foldDuplicates", filter.foldDuplicates());
  }

  /**
   * Returns the parameters for articles-service. It does not know entities, so they are left out.
   */
  QueryParameters parameters() {
    return conditions(words, filter)
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
