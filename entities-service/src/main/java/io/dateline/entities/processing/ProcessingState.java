package io.dateline.entities.processing;

/** The state of an article in the queue. */
public enum ProcessingState {
  /** The article is waiting, or being extracted. */
  WAITING,
  /** The present revision of the article has been extracted. */
  PROCESSED,
  /** The extraction failed and will be tried again. */
  FAILED,
  /** The extraction failed too often; the article waits until somebody asks for another try. */
  PARKED
}
