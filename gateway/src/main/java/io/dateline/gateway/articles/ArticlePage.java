package io.dateline.gateway.articles;

import java.util.List;

/** A page of articles-service's search; total and facets only where asked for. */
record ArticlePage(
    List<ArticleFound> items,
    boolean hasNext,
    boolean hasPrevious,
    Integer total,
    List<Facet> facets) {}
