package io.dateline.entities.plover;

/**
 * Whether a text says that an event happened. Of two cues in one clause the later value decides:
 * DENIED wins over HYPOTHETICAL, and that over PLANNED.
 */
public enum Modality {
  /** It happened or goes on now, as part of the news of the page. */
  HAPPENED,
  /** It happened before: more than 30 days ago, or told as background. */
  HISTORICAL,
  /** It is intended, scheduled or announced, and not yet done. */
  PLANNED,
  /** It is possible, feared, proposed or demanded. */
  HYPOTHETICAL,
  /** It did not happen, will not happen, or was called off. */
  DENIED
}
