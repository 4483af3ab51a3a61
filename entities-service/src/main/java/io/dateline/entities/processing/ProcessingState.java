package io.dateline.entities.processing;

/** Where the work on an article stands. */
public enum ProcessingState {
  /** To be extracted, or being extracted. */
  WAITING,
  /** Extracted from its present revision. */
  PROCESSED,
  /** Failed, and to be tried again. */
  FAILED,
  /** Failed too often: waits for somebody to look. */
  PARKED
}
