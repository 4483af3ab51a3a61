package io.dateline.articles.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days of the calendar of Iran and Afghanistan. Its first six months have 31 days, the next five
 * have 30, and the last has 29, or 30 in a leap year. Leap years follow a cycle of 33 years, which
 * agrees with the official calendar from 1343 to 1472 (1964 to 2093).
 */
final class SolarHijri {

  /** The first day of the year 1400. */
  private static final LocalDate FIRST_DAY_OF_1400 = LocalDate.of(2021, 3, 21);

  private static final int FIRST_YEAR = 1343;
  private static final int LAST_YEAR = 1472;

  private SolarHijri() {}

  /**
   * Returns the day of the Gregorian calendar.
   *
   * @throws DateTimeException if the calendar has no such day, or the year is out of the range
   *     above
   */
  static LocalDate day(int year, int month, int day) {
    int days = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > days) {
      throw new DateTimeException("no day of the solar Hijri calendar");
    }
    long before = 0;
    for (int y = 1400; y < year; y++) {
      before += isLeap(y) ? 366 : 365;
    }
    for (int y = year; y < 1400; y++) {
      before -= isLeap(y) ? 366 : 365;
    }
    return FIRST_DAY_OF_1400.plusDays(
        before + 31L * (month - 1) - Math.max(0, month - 7) + day - 1);
  }

  private static boolean isLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
