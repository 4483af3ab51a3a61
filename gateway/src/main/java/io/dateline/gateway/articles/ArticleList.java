package io.dateline.gateway.articles;

import java.util.List;

/** The answer of articles-service to a list of ids; it leaves out unknown ids. */
record ArticleList(List<ArticleDocument> items) {}
