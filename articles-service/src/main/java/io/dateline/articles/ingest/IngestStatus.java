package io.dateline.articles.ingest;

/** The result of ingesting a page. */
public enum IngestStatus {
  CREATED,
  /** A revision has the same bytes, or the same words and data. */
  DUPLICATE,
  /**
   * The URL is known, and words or data (headline, authors, times) are new: the page is a new
   * revision. It is the current one unless that was fetched later.
   */
  REVISED,
  REJECTED
}
