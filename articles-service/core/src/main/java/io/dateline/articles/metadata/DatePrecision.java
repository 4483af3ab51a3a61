package io.dateline.articles.metadata;

/** How exactly a page states a time. */
public enum DatePrecision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND
}
