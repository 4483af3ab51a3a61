package io.dateline.articles.ingest;

/** What became of a page. */
public enum IngestStatus {
  CREATED,
  /** The same bytes, or the same words, are there already. */
  DUPLICATE,
  /** A known URL with other words: a new revision. */
  REVISED,
  REJECTED
}
