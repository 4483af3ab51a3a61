package io.dateline.gateway.articles;

import java.util.List;

/** A page of articles-service's search; total only where it was asked to count. */
record ArticlePage(List<ArticleFound> items, boolean hasNext, boolean hasPrevious, Integer total) {}
