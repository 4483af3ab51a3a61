package io.dateline.entities.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that a date expression means.
 *
 * @param from the first of them
 * @param to the last of them, included: a day has the same twice
 * @param precision basis fine the expression is, whatever the days
 * @param basis whether the words alone say it, or the date of publication was needed
 */
public record DateValue(LocalDate from, LocalDate to, Precision precision, Basis basis) {

  /** The steps of the calendar that an expression speaks in. */
  public enum Precision {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** Where the days come from. */
  public enum Basis {
    STATED,
    RESOLVED
  }

  private static final int YEARS_OF_A_DECADE = 10;

  /** The step of the calendar that a day lies in. */
  static DateValue around(LocalDate day, Precision precision, Basis basis) {
    return switch (precision) {
      case DAY -> new DateValue(day, day, precision, basis);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateValue(monday, monday.plusDays(6), precision, basis);
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield new DateValue(month.atDay(1), month.atEndOfMonth(), precision, basis);
      }
      case YEAR -> years(day.getYear(), 1, precision, basis);
      case DECADE ->
          years(
              day.getYear() / YEARS_OF_A_DECADE * YEARS_OF_A_DECADE,
              YEARS_OF_A_DECADE,
              precision,
              basis);
    };
  }

  private static DateValue years(int first, int count, Precision precision, Basis basis) {
    return new DateValue(
        LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision, basis);
  }

  /** The same step, so many of its kind later. */
  static LocalDate plus(LocalDate day, long count, Precision precision) {
    return switch (precision) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(count * YEARS_OF_A_DECADE);
    };
  }
}
