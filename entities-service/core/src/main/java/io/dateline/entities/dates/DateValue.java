package io.dateline.entities.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that a date expression means.
 *
 * @param from the first day
 * @param to the last day, included: a single day stands in both
 * @param precision the step of the calendar that the words name, however many days it has; the
 *     month for seasons and quarters, which are several of them
 * @param basis whether the words alone say which days, or the day of publication was needed
 */
public record DateValue(LocalDate from, LocalDate to, Precision precision, Basis basis) {

  /** The steps of the calendar. */
  public enum Precision {
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** The basis from which the days were computed. */
  public enum Basis {
    STATED,
    RESOLVED
  }

  private static final int YEARS_OF_A_DECADE = 10;

  /** Returns the step of the calendar that holds a day. */
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

  /** Returns the day that lies a number of steps later. */
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
