package io.dateline.gateway.articles;

import java.util.List;

/**
 * One page of a search of articles-service; total and facets are null unless the request asks for
 * them.
 */
record ArticlePage(
    List<ArticleHit> items,
    boolean hasNext,
    boolean hasPrevious,
    Integer total,
    List<Facet> facets) {}
