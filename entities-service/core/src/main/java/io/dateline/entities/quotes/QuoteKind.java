package io.dateline.entities.quotes;

/** How the words of a speaker are given. */
public enum QuoteKind {
  /** Whole, between quotation marks. */
  DIRECT,
  /** Without quotation marks. */
  INDIRECT,
  /** A part between quotation marks within a sentence of the reporter's. */
  MIXED
}
