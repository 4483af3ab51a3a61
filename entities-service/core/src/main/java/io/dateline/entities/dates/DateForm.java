package io.dateline.entities.dates;

import java.util.Locale;

/**
 * The forms that dates have. The finder tries them in this order, the fullest first; each language
 * has an expression for each form in {@code date-forms.tsv}.
 */
enum DateForm {
  /** "2023-12-29". */
  ISO,

  /** "17/3/2021", where only one of the numbers can be a month. */
  NUMERIC,

  /** "9/11". */
  NAMED_DAY,

  /** "December 29, 2023", "Friday, Dec. 29", "May 3-5, 2024". */
  MONTH_DAY,

  /** "29 December 2023", "the 29th of December", "4, 5 and 6 October". */
  DAY_MONTH,

  /** "Tuesday 19th", "Friday the 1st". */
  WEEKDAY_DAY,

  /** "March 2023", "March of 2023", "March last year". */
  MONTH_YEAR,

  /** "last March", "in March", "since May". */
  MONTH_ALONE,

  /** "the 1990s", "the '90s". */
  DECADE,

  /** "1989-93". */
  YEARS,

  /** "two weeks ago", "a year ago", "a year ago to the day". */
  AGO,

  /** "the past year", "the next two weeks". */
  SPAN,

  /** "earlier this month", "later this year". */
  WITHIN,

  /** "over the weekend". */
  WEEKEND,

  /** "last winter", "the spring of 2022". */
  SEASON_NAMED,

  /** "the third quarter", "Q3 2023". */
  QUARTER,

  /** "last week", "this year", "next month", "last night". */
  NEAR,

  /** "last Thursday", "Thursday night". */
  WEEKDAY_NAMED,

  /** "today", "yesterday evening". */
  TODAY,

  /** "in 2019", "the 2026 World Cup". */
  YEAR_ALONE;

  /**
   * Returns whether words of this form whose days no calendar has are no date at all: "1989-12",
   * "the third quarter" of a game.
   */
  boolean isDoubtful() {
    return this == YEARS || this == QUARTER || this == WEEKDAY_DAY || this == NUMERIC;
  }

  /** Returns whether the form names a month, for which a year behind a range holds. */
  boolean hasMonth() {
    return this == MONTH_DAY || this == DAY_MONTH || this == MONTH_YEAR || this == MONTH_ALONE;
  }

  /** Returns whether the form names a single day. */
  boolean isDay() {
    return this == MONTH_DAY || this == DAY_MONTH || this == WEEKDAY_NAMED;
  }

  /** Returns whether the words around a date of this form decide which of several is meant. */
  boolean needsTense() {
    return switch (this) {
      case MONTH_DAY, DAY_MONTH, MONTH_ALONE, WEEKDAY_NAMED, WEEKEND, SEASON_NAMED, QUARTER, NEAR ->
          true;
      default -> false;
    };
  }

  /** Returns the name of the form in the resources of a language: "month-day". */
  String resourceName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
