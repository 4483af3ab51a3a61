package io.dateline.gateway.articles;

import java.util.List;

/** Articles by their ids, unknown ones left out. */
record ArticleList(List<ArticleDocument> items) {}
