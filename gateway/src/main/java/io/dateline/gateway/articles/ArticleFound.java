package io.dateline.gateway.articles;

import java.util.List;

/** One hit of articles-service's search. */
record ArticleFound(ArticleDocument article, String cursor, List<String> highlights) {}
