package io.dateline.articles.search;

/** In which order articles are listed. */
public enum ArticleOrder {
  /** By the outlet's time, or that of the fetch, or ours where neither is known, latest first. */
  NEWEST,
  OLDEST,
  /** By how well they match the search, best first; without a search as NEWEST. */
  RELEVANCE
}
