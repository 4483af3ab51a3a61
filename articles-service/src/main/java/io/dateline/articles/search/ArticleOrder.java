package io.dateline.articles.search;

/** The order in which articles are listed. */
public enum ArticleOrder {
  /**
   * By the time of publication, latest first; else by the time of the fetch, else of the ingest.
   */
  NEWEST,
  OLDEST,
  /** By how well they match the search, best first; like NEWEST if there is no search. */
  RELEVANCE
}
