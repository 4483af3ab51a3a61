package io.dateline.articles.ingest;

/** The result of ingesting a page. */
public enum IngestStatus {
  CREATED,
  /** A revision has the same bytes or the same words. */
  DUPLICATE,
  /** The URL is known, and the words are new: the page is a new revision. */
  REVISED,
  REJECTED
}
