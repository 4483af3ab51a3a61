package io.dateline.gateway.articles;

import java.util.List;

/** One article that a search of articles-service found. */
record ArticleHit(ArticleDocument article, String cursor, List<String> highlights) {}
