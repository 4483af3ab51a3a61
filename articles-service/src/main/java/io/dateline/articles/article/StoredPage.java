package io.dateline.articles.article;

import java.util.UUID;

/** What became of a page that was handed to the store. */
public record StoredPage(Outcome outcome, UUID id, int revision) {

  /** How a page relates to what was there. */
  public enum Outcome {
    /** The first of its article. */
    CREATED,
    /** The same words as a revision that is there; nothing was stored. */
    DUPLICATE,
    /** Other words under a known URL: a new revision. */
    REVISED
  }
}
