package io.dateline.articles.article;

import java.util.UUID;

/** The result of storing a page. */
public record StoredPage(Outcome outcome, UUID id, int revision) {

  /** How a page relates to the stored revisions. */
  public enum Outcome {
    /** The page is the first of its article. */
    CREATED,
    /** A revision has the same words and states the same; nothing was stored. */
    DUPLICATE,
    /** The URL is known, and words or data are new: the page is a new, current revision. */
    REVISED,
    /** As REVISED, but the current revision was fetched later and stays the current one. */
    OLDER_CAPTURE
  }

  /** Returns whether the page was stored and is the current revision of its article. */
  public boolean isCurrent() {
    return outcome == Outcome.CREATED || outcome == Outcome.REVISED;
  }
}
