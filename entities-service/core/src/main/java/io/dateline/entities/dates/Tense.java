package io.dateline.entities.dates;

/** Where an event lies, as the words around its date tell. */
enum Tense {
  /** On the day of publication or before it. */
  PAST,
  /** On the day of publication or after it. */
  COMING,
  UNKNOWN
}
