package io.dateline.entities.dates;

import java.util.Locale;

/**
 * The forms that dates have. The finder tries them in this order, the fullest first; each language
 * has an expression for each form in {@code date-forms.tsv}.
 */
enum DateForm {
  /** "2023-12-29". */
  ISO,

  /** "December 29, 2023", "Friday, Dec. 29", "May 3-5, 2024". */
  MONTH_DAY,

  /** "29 December 2023", "the 29th of December". */
  DAY_MONTH,

  /** "March 2023", "March of 2023", "March last year". */
  MONTH_YEAR,

  /** "last March", "in March", "since May". */
  MONTH_ALONE,

  /** "the 1990s", "the '90s". */
  DECADE,

  /** "two weeks ago", "a year ago". */
  AGO,

  /** "earlier this month", "later this year". */
  WITHIN,

  /** "last week", "this year", "next month", "last night". */
  NEAR,

  /** "last Thursday", "Thursday night". */
  WEEKDAY_NAMED,

  /** "today", "yesterday evening". */
  TODAY,

  /** "in 2019", "the 2026 World Cup". */
  YEAR_ALONE;

  /** Returns the name of the form in the resources of a language: "month-day". */
  String resourceName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
