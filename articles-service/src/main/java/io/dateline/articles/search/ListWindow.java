package io.dateline.articles.search;

/**
 * Which stretch of the list is wanted.
 *
 * @param after only what comes after this, or null
 * @param before only what comes before this, or null
 * @param fromEnd whether the last rather than the first ones are meant
 */
record ListWindow(ArticleOrder order, int limit, Cursor after, Cursor before, boolean fromEnd) {}
