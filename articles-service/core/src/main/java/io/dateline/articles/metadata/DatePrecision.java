package io.dateline.articles.metadata;

/** How exactly a page says when. */
public enum DatePrecision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND
}
