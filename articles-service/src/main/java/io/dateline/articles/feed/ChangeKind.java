package io.dateline.articles.feed;

/** The kind of a change of an article. */
public enum ChangeKind {
  /** The article was created, or has a new revision. */
  UPSERT,
  /** The article was removed. */
  TOMBSTONE
}
