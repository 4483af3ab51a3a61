package io.dateline.entities.dates;

import io.dateline.entities.dates.DateValue.Basis;
import io.dateline.entities.dates.DateValue.Precision;
import io.dateline.entities.language.DateWords;
import io.dateline.entities.text.Sentence;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Computes the days that the words of a date mean.
 *
 * @param words the words of the language
 * @param published the day of publication, null where it is unknown
 * @param tense where the event lies
 * @param yearOfRange the year that stands behind the other end of the range, or null
 * @param yearBefore the year that the text named last, or null
 */
record DateResolver(
    DateWords words, LocalDate published, Tense tense, Integer yearOfRange, Integer yearBefore) {

  private static final int CENTURY_OF_SHORT_YEARS = 1900;

  /** Days after an event in which a page still tells it in the present. */
  private static final int MAX_DAYS_OF_CAPTION = 14;

  private static final int YEARS_OF_A_CENTURY = 100;

  private static final int MONTHS_OF_A_QUARTER = 3;

  private static final int MONTHS_OF_A_HALF = 6;

  /** "Tuesday 19th" means the next or the last such day, which is at most this far away. */
  private static final int MAX_MONTHS_TO_WEEKDAY = 12;

  /** Returns whether the days depend on the day of publication. */
  boolean needsDay(DateMatch match) {
    return switch (match.form()) {
      case ISO, NUMERIC, NAMED_DAY, DECADE, YEARS, YEAR_ALONE -> false;
      case MONTH_DAY, DAY_MONTH, MONTH_YEAR, MONTH_ALONE, SEASON_NAMED, QUARTER ->
          year(match) == null;
      default -> true;
    };
  }

  /** Returns the days of a match, null where they need the day of publication and it is unknown. */
  DateValue read(DateMatch match, Sentence sentence) {
    if (published == null && needsDay(match)) {
      return null;
    }
    return switch (match.form()) {
      case ISO -> days(year(match), Integer.parseInt(match.group("n")), match.group("d"));
      case NUMERIC -> numeric(match);
      case NAMED_DAY ->
          DateValue.around(words.namedDay(match.month()), Precision.DAY, Basis.STATED);
      case MONTH_DAY, DAY_MONTH -> dayOfMonth(match);
      case WEEKDAY_DAY -> dayOfWeekday(match);
      case MONTH_YEAR -> monthOfYear(match);
      case MONTH_ALONE -> month(match);
      case DECADE -> decade(match);
      case YEARS -> years(match);
      case AGO -> ago(match);
      case SPAN -> span(match);
      case WITHIN -> within(match);
      case WEEKEND -> weekend();
      case SEASON_NAMED -> season(match);
      case QUARTER -> quarter(match, sentence);
      case NEAR -> near(match);
      case WEEKDAY_NAMED -> weekday(match);
      case TODAY -> today(match.group("t"));
      case YEAR_ALONE -> year(Integer.parseInt(match.group("y")), Basis.STATED);
    };
  }

  /** Returns the year that the words name, themselves or at the other end of a range, or null. */
  private Integer year(DateMatch match) {
    String stated = match.group("y");
    if (stated != null) {
      return Integer.valueOf(stated);
    }
    return match.group("a") != null ? yearBefore : yearOfRange;
  }

  private DateValue numeric(DateMatch match) {
    boolean dayFirst = match.group("d") != null;
    return days(
        year(match),
        Integer.parseInt(match.group(dayFirst ? "n" : "m")),
        match.group(dayFirst ? "d" : "e"));
  }

  private DateValue days(int year, int month, String day) {
    return days(year, Month.of(month), day, null, Basis.STATED);
  }

  private DateValue dayOfMonth(DateMatch match) {
    Month month = words.month(match.group("m"));
    String day = match.group("d") == null ? match.group("o") : match.group("d");
    Integer year = year(match);
    if (year != null) {
      return days(year, month, day, match.group("e"), Basis.STATED);
    }
    // "December 29" without a year means the year in which it is nearest to the day of publication.
    List<DateValue> possible =
        Stream.of(published.getYear() - 1, published.getYear(), published.getYear() + 1)
            .map(y -> days(y, month, day, match.group("e"), Basis.RESOLVED))
            .filter(value -> value != null)
            .toList();
    // "Monday, 28 April" means a year in which that day is a Monday.
    List<DateValue> fitting =
        match.group("w") == null
            ? List.of()
            : possible.stream()
                .filter(v -> v.from().getDayOfWeek() == words.weekday(match.group("w")))
                .toList();
    List<DateValue> days = fitting.isEmpty() ? possible : fitting;
    // "Otieno arrives on March 9" below a picture: what is a year away is told with its year.
    return days.stream()
        .filter(value -> tense == Tense.COMING && distance(value.from()) <= MAX_DAYS_OF_CAPTION)
        .findFirst()
        .orElseGet(() -> meant(days));
  }

  /** Returns the days on the side that the tense tells, and the nearest of them. */
  private DateValue meant(List<DateValue> possible) {
    Comparator<DateValue> nearest = Comparator.comparingLong(v -> distance(v.from()));
    return possible.stream()
        .filter(
            value ->
                switch (tense) {
                  case PAST -> !value.from().isAfter(published);
                  case COMING -> !value.to().isBefore(published);
                  case UNKNOWN -> true;
                })
        .min(nearest)
        .or(() -> possible.stream().min(nearest))
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

  /** "Tuesday 19th": returns the nearest 19th that is a Tuesday. */
  private DateValue dayOfWeekday(DateMatch match) {
    DayOfWeek weekday = words.weekday(match.group("w"));
    List<DateValue> possible = new ArrayList<>();
    for (int step = -MAX_MONTHS_TO_WEEKDAY; step <= MAX_MONTHS_TO_WEEKDAY; step++) {
      YearMonth month = YearMonth.from(published).plusMonths(step);
      DateValue day =
          days(month.getYear(), month.getMonth(), match.group("d"), null, Basis.RESOLVED);
      if (day != null && day.from().getDayOfWeek() == weekday) {
        possible.add(day);
      }
    }
    return possible.stream().min(Comparator.comparingLong(v -> distance(v.from()))).orElse(null);
  }

  private DateValue monthOfYear(DateMatch match) {
    Month month = words.month(match.group("m"));
    Integer year = year(match);
    if (year != null) {
      return month(YearMonth.of(year, month), Basis.STATED);
    }
    String relation = match.group("r");
    return relation == null
        ? month(match)
        : month(
            YearMonth.of(published.getYear() + words.relation(relation), month), Basis.RESOLVED);
  }

  private DateValue month(DateMatch match) {
    Month month = words.month(match.month());
    Integer year = year(match);
    if (year != null) {
      return month(YearMonth.of(year, month), Basis.STATED);
    }
    String relation = match.group("r");
    YearMonth now = YearMonth.from(published);
    YearMonth then = now.withMonth(month.getValue());
    int side = relation == null ? (tense == Tense.COMING ? 1 : 0) : words.relation(relation);
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

  private static DateValue months(YearMonth first, int count, Basis basis) {
    return new DateValue(
        first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), Precision.MONTH, basis);
  }

  private static DateValue decade(DateMatch match) {
    String full = match.group("y");
    int year =
        full == null
            ? CENTURY_OF_SHORT_YEARS + Integer.parseInt(match.group("s"))
            : Integer.parseInt(full);
    return DateValue.around(
        LocalDate.of(year, 1, 1), Precision.DECADE, full == null ? Basis.RESOLVED : Basis.STATED);
  }

  /** "1989-93", "2014–2018"; "1989-12" is no range. */
  private static DateValue years(DateMatch match) {
    int first = Integer.parseInt(match.group("y"));
    String end = match.group("e");
    int last =
        end.length() > 2
            ? Integer.parseInt(end)
            : first / YEARS_OF_A_CENTURY * YEARS_OF_A_CENTURY + Integer.parseInt(end);
    return last <= first
        ? null
        : new DateValue(
            LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, Basis.STATED);
  }

  private DateValue ago(DateMatch match) {
    Precision unit = unit(match);
    LocalDate then = DateValue.plus(published, -words.number(match.group("n")), unit);
    boolean toTheDay = match.group("p") != null;
    return DateValue.around(then, toTheDay ? Precision.DAY : unit, Basis.RESOLVED);
  }

  /** "the past year" ends with the day of publication, "the next two weeks" begin with it. */
  private DateValue span(DateMatch match) {
    Precision unit = unit(match);
    String relation = match.group("r") == null ? match.group("q") : match.group("r");
    String number = match.group("r") == null ? match.group("c") : match.group("n");
    int count = number == null ? 1 : words.number(number);
    boolean past = words.relation(relation) < 0;
    LocalDate far = DateValue.plus(published, past ? -count : count, unit);
    return new DateValue(past ? far : published, past ? published : far, unit, Basis.RESOLVED);
  }

  /** "over the weekend": the last one, or the one to come. */
  private DateValue weekend() {
    return weekend(tense == Tense.COMING || !isBeforeWeekend() ? 0 : -1);
  }

  private DateValue weekend(int step) {
    LocalDate sunday =
        DateValue.around(published.plusWeeks(step), Precision.WEEK, Basis.RESOLVED).to();
    return new DateValue(sunday.minusDays(1), sunday, Precision.DAY, Basis.RESOLVED);
  }

  /** "last winter", "the spring of 2022", "by autumn". */
  private DateValue season(DateMatch match) {
    String name =
        Stream.of("w", "n", "m")
            .map(match::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> match.group("k"));
    Month first = Month.of(words.season(name));
    Integer year = year(match);
    if (year != null) {
      return months(YearMonth.of(year, first), MONTHS_OF_A_QUARTER, Basis.STATED);
    }
    List<DateValue> possible =
        Stream.of(-2, -1, 0, 1, 2)
            .map(step -> YearMonth.of(published.getYear() + step, first))
            .map(month -> months(month, MONTHS_OF_A_QUARTER, Basis.RESOLVED))
            .toList();
    String relation = match.group("r");
    if (relation == null) {
      DateValue begun = last(possible, value -> !value.from().isAfter(published));
      return tense == Tense.COMING ? first(possible, v -> !v.to().isBefore(published)) : begun;
    }
    int side = words.relation(relation);
    if (side < 0) {
      return last(possible, value -> value.to().isBefore(published));
    }
    if (side > 0) {
      return first(possible, value -> value.from().isAfter(published));
    }
    return possible.stream()
        .filter(v -> tense != Tense.PAST || !v.from().isAfter(published))
        .min(Comparator.comparingLong(this::distanceOfSeason))
        .orElse(null);
  }

  /** "this summer" is one of this year; "this winter" may have begun in the last one. */
  private long distanceOfSeason(DateValue season) {
    boolean now = !season.from().isAfter(published) && !season.to().isBefore(published);
    boolean thisYear = season.from().getYear() == published.getYear();
    boolean turn = season.from().getYear() != season.to().getYear();
    return now
        ? 0
        : (thisYear || turn ? 1 : 2) * Math.min(distance(season.from()), distance(season.to()));
  }

  /** "the third quarter", which is one of the calendar. */
  private DateValue quarter(DateMatch match, Sentence sentence) {
    boolean half = match.group("u") != null && words.monthsOf(match.group("u")) == MONTHS_OF_A_HALF;
    int length = half ? MONTHS_OF_A_HALF : MONTHS_OF_A_QUARTER;
    String number = match.group("o") == null ? match.group("n") : match.group("o");
    int month = (words.number(number) - 1) * length + 1;
    String relation = match.group("r");
    boolean business =
        sentence.words().stream().anyMatch(w -> words.isOfBusiness(w.toLowerCase(Locale.ROOT)));
    Integer year = year(match);
    if (month > 12 || (year == null && relation == null && (half || !business))) {
      return null;
    }
    if (year != null || relation != null) {
      int then = year != null ? year : published.getYear() + words.relation(relation);
      return months(
          YearMonth.of(then, month), length, year != null ? Basis.STATED : Basis.RESOLVED);
    }
    List<DateValue> possible =
        Stream.of(-1, 0, 1)
            .map(step -> YearMonth.of(published.getYear() + step, month))
            .map(first -> months(first, length, Basis.RESOLVED))
            .toList();
    return tense == Tense.COMING
        ? first(possible, value -> !value.to().isBefore(published))
        : last(possible, value -> !value.from().isAfter(published));
  }

  private static DateValue first(List<DateValue> ordered, Predicate<DateValue> wanted) {
    return ordered.stream().filter(wanted).findFirst().orElse(null);
  }

  private static DateValue last(List<DateValue> ordered, Predicate<DateValue> wanted) {
    return ordered.stream().filter(wanted).reduce((one, later) -> later).orElse(null);
  }

  private DateValue within(DateMatch match) {
    DateValue whole = DateValue.around(published, unit(match), Basis.RESOLVED);
    boolean earlier = words.isEarlierPart(match.group("w"));
    return new DateValue(
        earlier ? whole.from() : published,
        earlier ? published : whole.to(),
        whole.precision(),
        Basis.RESOLVED);
  }

  private DateValue near(DateMatch match) {
    int step = words.relation(match.group("r"));
    if (match.group("p") != null) {
      return DateValue.around(published.plusDays(step), Precision.DAY, Basis.RESOLVED);
    }
    if (match.group("k") != null) {
      return weekend(step == 0 && tense == Tense.PAST && isBeforeWeekend() ? -1 : step);
    }
    Precision unit = unit(match);
    return DateValue.around(DateValue.plus(published, step, unit), unit, Basis.RESOLVED);
  }

  private boolean isBeforeWeekend() {
    return published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private DateValue weekday(DateMatch match) {
    DayOfWeek weekday = words.weekday(match.group("w"));
    String relation = match.group("r");
    LocalDate day;
    if (relation == null) {
      day =
          published.with(
              tense == Tense.COMING
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

  private Precision unit(DateMatch match) {
    return switch (words.unit(match.group("u"))) {
      case DAYS -> Precision.DAY;
      case WEEKS -> Precision.WEEK;
      case MONTHS -> Precision.MONTH;
      case DECADES -> Precision.DECADE;
      default -> Precision.YEAR;
    };
  }
}
