package io.dateline.entities.dates;

import io.dateline.entities.dates.DateValue.Basis;
import io.dateline.entities.dates.DateValue.Precision;
import io.dateline.entities.language.DateWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Computes the days that the words of a date mean.
 *
 * @param words the words of the language
 * @param published the day of publication, null where it is unknown
 * @param future whether the words in front speak of the future
 */
record DateResolver(DateWords words, LocalDate published, boolean future) {

  private static final int CENTURY_OF_SHORT_YEARS = 1900;

  /** Returns the days of a match, null where they need the day of publication and it is unknown. */
  DateValue read(DateForm pattern, Matcher match) {
    boolean needsDay =
        switch (pattern) {
          case ISO, DECADE, YEAR_ALONE -> false;
          case MONTH_DAY, DAY_MONTH, MONTH_YEAR -> match.group("y") == null;
          default -> true;
        };
    if (needsDay && published == null) {
      return null;
    }
    return switch (pattern) {
      case ISO ->
          days(
              Integer.parseInt(match.group("y")),
              Month.of(Integer.parseInt(match.group("n"))),
              match.group("d"),
              null,
              Basis.STATED);
      case MONTH_DAY, DAY_MONTH -> dayOfMonth(match);
      case MONTH_YEAR -> monthOfYear(match);
      case MONTH_ALONE -> month(match);
      case DECADE -> decade(match);
      case AGO -> ago(match);
      case WITHIN -> within(match);
      case NEAR -> near(match);
      case WEEKDAY_NAMED -> weekday(match);
      case TODAY -> today(match.group("t"));
      case YEAR_ALONE -> year(Integer.parseInt(match.group("y")), Basis.STATED);
    };
  }

  private DateValue dayOfMonth(Matcher match) {
    Month month = words.month(match.group("m"));
    String year = match.group("y");
    if (year != null) {
      return days(Integer.parseInt(year), month, match.group("d"), match.group("e"), Basis.STATED);
    }
    // "December 29" without a year means the year in which it is nearest to the day of publication.
    return Stream.of(published.getYear() - 1, published.getYear(), published.getYear() + 1)
        .map(y -> days(y, month, match.group("d"), match.group("e"), Basis.RESOLVED))
        .filter(value -> value != null)
        .min(java.util.Comparator.comparingLong(v -> distance(v.from())))
        .orElse(null);
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  private DateValue days(int year, Month month, String first, String last, Basis basis) {
    try {
      LocalDate from = LocalDate.of(year, month, words.number(first));
      LocalDate to = last == null ? from : LocalDate.of(year, month, words.number(last));
      return to.isBefore(from) ? null : new DateValue(from, to, Precision.DAY, basis);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private DateValue monthOfYear(Matcher match) {
    Month month = words.month(match.group("m"));
    String year = match.group("y");
    return year != null
        ? month(YearMonth.of(Integer.parseInt(year), month), Basis.STATED)
        : month(
            YearMonth.of(published.getYear() + words.relation(match.group("r")), month),
            Basis.RESOLVED);
  }

  private DateValue month(Matcher match) {
    Month month = words.month(match.group(match.group("m") == null ? "n" : "m"));
    String relation = match.group("r");
    YearMonth now = YearMonth.from(published);
    YearMonth then = now.withMonth(month.getValue());
    int side = relation == null ? (future ? 1 : 0) : words.relation(relation);
    if (side < 0) {
      then = then.isBefore(now) ? then : then.minusYears(1);
    } else if (side > 0) {
      boolean past = then.isBefore(now) || (relation != null && then.equals(now));
      then = past ? then.plusYears(1) : then;
    } else if (relation == null && then.isAfter(now)) {
      then = then.minusYears(1);
    }
    return month(then, Basis.RESOLVED);
  }

  private static DateValue month(YearMonth month, Basis basis) {
    return DateValue.around(month.atDay(1), Precision.MONTH, basis);
  }

  private static DateValue decade(Matcher match) {
    String full = match.group("y");
    int year =
        full == null
            ? CENTURY_OF_SHORT_YEARS + Integer.parseInt(match.group("s"))
            : Integer.parseInt(full);
    return DateValue.around(
        LocalDate.of(year, 1, 1), Precision.DECADE, full == null ? Basis.RESOLVED : Basis.STATED);
  }

  private DateValue ago(Matcher match) {
    Precision unit = unit(match);
    LocalDate then = DateValue.plus(published, -words.number(match.group("n")), unit);
    return DateValue.around(then, unit, Basis.RESOLVED);
  }

  private DateValue within(Matcher match) {
    DateValue whole = DateValue.around(published, unit(match), Basis.RESOLVED);
    boolean earlier = words.isEarlierPart(match.group("w"));
    return new DateValue(
        earlier ? whole.from() : published,
        earlier ? published : whole.to(),
        whole.precision(),
        Basis.RESOLVED);
  }

  private DateValue near(Matcher match) {
    int step = words.relation(match.group("r"));
    if (match.group("p") != null) {
      return DateValue.around(published.plusDays(step), Precision.DAY, Basis.RESOLVED);
    }
    if (match.group("k") != null) {
      LocalDate saturday =
          DateValue.around(published.plusWeeks(step), Precision.WEEK, Basis.RESOLVED)
              .to()
              .minusDays(1);
      return new DateValue(saturday, saturday.plusDays(1), Precision.DAY, Basis.RESOLVED);
    }
    Precision unit = unit(match);
    return DateValue.around(DateValue.plus(published, step, unit), unit, Basis.RESOLVED);
  }

  private DateValue weekday(Matcher match) {
    DayOfWeek weekday = words.weekday(match.group("w"));
    String relation = match.group("r");
    LocalDate day;
    if (relation == null) {
      day =
          published.with(
              future
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    } else if (words.relation(relation) < 0) {
      day = published.with(TemporalAdjusters.previous(weekday));
    } else if (words.relation(relation) > 0) {
      day = published.with(TemporalAdjusters.next(weekday));
    } else {
      day = DateValue.around(published, Precision.WEEK, Basis.RESOLVED).from().with(weekday);
    }
    return DateValue.around(day, Precision.DAY, Basis.RESOLVED);
  }

  private DateValue today(String word) {
    return DateValue.around(published.plusDays(words.dayWord(word)), Precision.DAY, Basis.RESOLVED);
  }

  private static DateValue year(int year, Basis basis) {
    return DateValue.around(LocalDate.of(year, 1, 1), Precision.YEAR, basis);
  }

  private Precision unit(Matcher match) {
    return switch (words.unit(match.group("u"))) {
      case DAYS -> Precision.DAY;
      case WEEKS -> Precision.WEEK;
      case MONTHS -> Precision.MONTH;
      case DECADES -> Precision.DECADE;
      default -> Precision.YEAR;
    };
  }
}
