package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of a page that decide how its dates are read: its country, its language, its other
 * dates and the time of its fetch. The page is searched once, however many dates it prints.
 */
final class DateEvidence {

  /** No signs: dates in numbers have the day first, and IST is India's time. */
  static final DateEvidence NONE = of("");

  private static final Pattern ISRAEL =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_ISRAEL));
  private static final Pattern IRELAND =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_IRELAND));
  private static final Pattern INDIA =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_INDIA));
  private static final Pattern MONTH_FIRST =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_MONTH_FIRST));
  private static final Pattern MONTH_FIRST_LOCALE =
      Pattern.compile(
          "[a-z]{2,3}[-_](?:" + Languages.alternatives(WordList.MONTH_FIRST_REGION) + ")\\b.*");

  /** "03/13/2026": a date in numbers, whose parts may tell the order of all such dates. */
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)?\\d\\d(?![\\d/-])");

  private final String text;
  private final String locale;
  private final Instant fetchedAt;
  private ZoneId ist;
  private Boolean monthFirst;
  private Set<LocalDate> knownDays;

  private DateEvidence(String text, String locale, Instant fetchedAt) {
    this.text = text;
    this.locale = locale;
    this.fetchedAt = fetchedAt;
  }

  /** Takes the evidence from the page's short lines and its URL. */
  static DateEvidence of(String text) {
    return new DateEvidence(text, "", null);
  }

  /**
   * Takes the evidence of a whole page.
   *
   * @param text the page's address, its short lines, and the times that it declares
   * @param locale the language that the page declares, perhaps with a country, or null
   * @param fetchedAt the time at which the page was fetched, or null
   */
  static DateEvidence of(String text, String locale, Instant fetchedAt) {
    return new DateEvidence(text, locale == null ? "" : locale, fetchedAt);
  }

  /** Returns the code of the language that the page declares; empty if it declares none. */
  String language() {
    return locale.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Returns the time at which the page was fetched, if it is known. */
  Optional<Instant> fetchedAt() {
    return Optional.ofNullable(fetchedAt);
  }

  /**
   * Returns whether a day lies after the fetch of the page, so that nothing can have been published
   * on it. A day begins up to 14 hours before that of UTC.
   */
  boolean isAfterFetch(LocalDate day) {
    return fetchedAt != null
        && day.isAfter(fetchedAt.plus(14, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /**
   * "03/12/2026": reads a date in numbers. If both orders give a day, the one that does not lie
   * after the fetch counts, else the order of the page's other dates, else that of its country.
   * Most of the world writes the day first.
   *
   * @param slash whether a slash or a hyphen stands between the numbers; dots separate days that
   *     come first
   */
  Optional<LocalDate> day(int year, int first, int second, boolean slash) {
    Optional<LocalDate> dayFirst = date(year, second, first);
    Optional<LocalDate> monthFirst = date(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || first == second) {
      return dayFirst.or(() -> monthFirst);
    }
    boolean dayFirstTooLate = isAfterFetch(dayFirst.get());
    boolean monthFirstTooLate = isAfterFetch(monthFirst.get());
    if (dayFirstTooLate != monthFirstTooLate) {
      return dayFirstTooLate ? monthFirst : dayFirst;
    }
    if (!slash) {
      return dayFirst;
    }
    boolean knowsDayFirst = knows(dayFirst.get());
    if (knowsDayFirst != knows(monthFirst.get())) {
      return knowsDayFirst ? dayFirst : monthFirst;
    }
    return isMonthFirst() ? monthFirst : dayFirst;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns whether the page has this day, or the one beside it, in a form that is not ambiguous.
   */
  private boolean knows(LocalDate day) {
    if (knownDays == null) {
      knownDays = DateText.unambiguousDays(text);
    }
    return knownDays.stream().anyMatch(known -> Math.abs(ChronoUnit.DAYS.between(known, day)) <= 1);
  }

  private boolean isMonthFirst() {
    if (monthFirst == null) {
      monthFirst = orderOfOtherDates().orElseGet(this::isMonthFirstInCountry);
    }
    return monthFirst;
  }

  /** Returns whether the month is first in the dates whose second number can only be a day. */
  private Optional<Boolean> orderOfOtherDates() {
    boolean month = false;
    boolean day = false;
    Matcher date = IN_NUMBERS.matcher(text);
    while (date.find()) {
      int first = Integer.parseInt(date.group(1));
      int second = Integer.parseInt(date.group(3));
      month |= first >= 1 && first <= 12 && second > 12 && second <= 31;
      day |= second >= 1 && second <= 12 && first > 12 && first <= 31;
    }
    return month == day ? Optional.empty() : Optional.of(month);
  }

  private boolean isMonthFirstInCountry() {
    boolean named = locale.indexOf('-') > 0 || locale.indexOf('_') > 0;
    return MONTH_FIRST_LOCALE.matcher(locale).matches()
        || (!named && MONTH_FIRST.matcher(text).find());
  }

  /**
   * Returns the zone that "IST" means here: India's, unless the page shows signs of Israel or
   * Ireland and none of India. Most pages with IST are from India.
   */
  ZoneId ist() {
    if (ist == null) {
      ist = foundIst();
    }
    return ist;
  }

  private ZoneId foundIst() {
    if (!INDIA.matcher(text).find()) {
      if (ISRAEL.matcher(text).find()) {
        return ZoneId.of("Asia/Jerusalem");
      }
      if (IRELAND.matcher(text).find()) {
        return ZoneId.of("Europe/Dublin");
      }
    }
    return ZoneId.of("Asia/Kolkata");
  }
}
