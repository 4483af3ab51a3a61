package io.dateline.articles.article;

import java.util.UUID;

/** The result of storing a page. */
public record StoredPage(Outcome outcome, UUID id, int revision) {

  /** How a page relates to the stored revisions. */
  public enum Outcome {
    /** The page is the first of its article. */
    CREATED,
    /** A revision has the same words; nothing was stored. */
    DUPLICATE,
    /** The URL is known, and the words are new: the page is a new revision. */
    REVISED
  }
}
