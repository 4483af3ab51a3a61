package io.dateline.articles.feed;

/** What happened to an article. */
public enum ChangeKind {
  /** It was created, or has a new revision. */
  UPSERT,
  /** It was removed. */
  TOMBSTONE
}
