package io.dateline.gateway.articles;

import java.util.List;

/** One article that a search of articles-service found. */
record ArticleFound(ArticleDocument article, String cursor, List<String> highlights) {}
