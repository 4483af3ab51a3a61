package io.dateline.articles.search;

/**
 * The asked window of a list.
 *
 * @param limit maximum number of articles
 * @param after only articles behind this place, or null
 * @param before only articles before this place, or null
 * @param fromEnd whether the last articles are asked for instead of the first
 */
record ListWindow(ArticleOrder order, int limit, Cursor after, Cursor before, boolean fromEnd) {}
