package io.dateline.gateway.articles;

import java.util.List;

/** ArticleLoader by their ids, unknown ones left out. */
record ArticleList(List<ArticleDocument> items) {}
