package io.dateline.entities.quotes;

/** The form in which an article gives the words of a speaker. */
public enum QuoteKind {
  /** Whole sentences or clauses between quotation marks. */
  DIRECT,
  /** The reporter's words, without quotation marks. */
  INDIRECT,
  /**
   * A part between quotation marks inside a sentence of the reporter, or the reported clause that
   * holds such a part.
   */
  MIXED
}
