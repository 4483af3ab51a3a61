package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and times in text that people or machines wrote. */
final class DateText {

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:[T,،|•·/\\s–(.-]|(?<!\\p{L})(?:"
              + Languages.alternatives(WordList.TIME_LEAD)
              + ")(?!\\p{L})|@){0,6}"
              + "(?:(?<h>\\d{1,2})[:.h時时點点시] ?(?<min>\\d{2})(?:[:.](?<s>\\d{2})(?:\\.\\d{1,9})?)?\\s*(?<ap>[aApP]\\.?[mM]\\.?(?!\\p{L}))?"
              + "|(?<h2>\\d{1,2})\\s*(?<ap2>[aApP]\\.?[mM]\\.?(?!\\p{L})))"
              + "(?:\\s*(?:"
              + Languages.alternatives(WordList.CLOCK_WORD)
              + ")?\\b)?");

  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?<h>\\d{1,2})[:.h](?<min>\\d{2})(?:[:.](?<s>\\d{2}))?\\s*(?<ap>[aApP]\\.?[mM]\\.?)?\\s*(?<z>(?:"
              + TimeZones.PATTERN
              + ")\\b)?[\\s,|·•–-]*(?:on |\\p{L}{3,9},? )?$");

  private static final Pattern ZONE =
      Pattern.compile(
          "^(?:\\s*\\(?(?<zone>"
              + TimeZones.PATTERN
              + ")(?![\\p{L}\\d])|(?<hours>[+-]\\d{2})(?![\\d:.]))");

  /** "20260304T081500Z", "20260304": a time of a machine without signs between its parts. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");

  /** "1772611200", "1772611200000": seconds or milliseconds since 1970. */
  private static final Pattern EPOCH =
      Pattern.compile("(1\\d{9}|[2-3]\\d{9})(\\d{3})?(?:\\.\\d+)?");

  /** Characters of a declared time in which a date is looked for; only the first one counts. */
  private static final int MAX_MACHINE_CHARS = 400;

  /** The first digit of another script than that of ASCII, which is Arabic. */
  private static final char FIRST_OTHER_DIGIT = '\u0660';

  private DateText() {}

  /**
   * A date with its place in the text, from {@code start} to before {@code end} in UTF-16 units.
   */
  record LocatedDate(PublishedAt at, int start, int end) {}

  /** Returns all dates of a text, in its order. */
  static List<LocatedDate> in(String printed, DateEvidence evidence) {
    String text = withAsciiDigits(printed);
    if (!mayHold(text, !text.equals(printed))) {
      return List.of();
    }
    List<LocatedDate> found = new ArrayList<>();
    Matcher date = DayText.matcher(text);
    while (date.find()) {
      Optional<LocalDate> day = DayText.day(date, evidence);
      if (day.isPresent()) {
        found.add(withTime(text, date.start(), date.end(), day.get(), evidence));
      }
    }
    return found;
  }

  /** Returns the days of a text, without those in numbers whose order may be either. */
  static Set<LocalDate> unambiguousDays(String printed) {
    String text = withAsciiDigits(printed);
    Set<LocalDate> days = new HashSet<>();
    Matcher date = DayText.matcher(text);
    while (date.find()) {
      if (date.group("num") == null) {
        DayText.day(date, DateEvidence.NONE).ifPresent(days::add);
      }
    }
    return days;
  }

  /** "٤ مارس ٢٠٢٦": returns the text with each digit of another script as an ASCII digit. */
  private static String withAsciiDigits(String text) {
    StringBuilder ascii = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_OTHER_DIGIT && Character.isDigit(c)) {
        ascii = ascii == null ? new StringBuilder(text) : ascii;
        ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return ascii == null ? text : ascii.toString();
  }

  /**
   * Returns whether the text has a year, or numbers with a sign between them. This look costs less
   * than the pattern.
   */
  private static boolean mayHold(String text, boolean ofOtherScript) {
    if (ofOtherScript) {
      return true;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean year = (before == '1' && c == '9') || (before == '2' && c == '0') || c == '年';
      if (year && isDigit(text.charAt(i + 1)) || isBuddhistYear(text, i - 1)) {
        return true;
      }
      boolean between = c == '-' || c == '.' || c == '/';
      if (between
          && isDigit(before)
          && (isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** "2569": years from 1997 to 2056 have such numbers in Thailand. */
  private static boolean isBuddhistYear(String text, int at) {
    return text.startsWith("25", at)
        && at + 3 < text.length()
        && text.charAt(at + 2) >= '4'
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the first date of text from a machine, such as the content of a meta element. */
  static Optional<PublishedAt> machine(String text, DateEvidence evidence) {
    String start = text.substring(0, Math.min(text.length(), MAX_MACHINE_CHARS)).strip();
    Matcher epoch = EPOCH.matcher(start);
    if (epoch.matches()) {
      OffsetDateTime at =
          Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
      return Optional.of(new PublishedAt(at, DatePrecision.SECOND, true));
    }
    List<LocatedDate> found = in(spaced(start), evidence);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).at());
  }

  private static String spaced(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (!compact.matches()) {
      return text;
    }
    String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    if (compact.group(4) == null) {
      return day;
    }
    String second = compact.group(6) == null ? "" : ":" + compact.group(6);
    String zone = compact.group(7) == null ? "" : compact.group(7);
    return day + "T" + compact.group(4) + ":" + compact.group(5) + second + zone;
  }

  private static LocatedDate withTime(
      String text, int start, int end, LocalDate day, DateEvidence evidence) {
    String rest = text.substring(end, Math.min(text.length(), end + 60));
    Matcher time = TIME.matcher(rest);
    Optional<LocatedDate> timed =
        time.find()
            ? timed(time, rest, start, end, day, evidence)
            : timeBefore(text, start, end, day, evidence);
    return timed.orElseGet(() -> withoutTime(day, start, end));
  }

  private static LocatedDate withoutTime(LocalDate day, int start, int end) {
    OffsetDateTime at = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    return new LocatedDate(new PublishedAt(at, DatePrecision.DAY, false), start, end);
  }

  private static Optional<LocatedDate> timeBefore(
      String text, int start, int end, LocalDate day, DateEvidence evidence) {
    String before = text.substring(Math.max(0, start - 40), start);
    Matcher time = TIME_BEFORE.matcher(before);
    if (!time.find()) {
      return Optional.empty();
    }
    Optional<LocalTime> clock =
        clock(time.group("h"), time.group("min"), time.group("s"), time.group("ap"));
    return clock.map(
        c ->
            dated(
                LocalDateTime.of(day, c),
                time.group("s") != null,
                time.group("z"),
                evidence,
                start - (before.length() - time.start()),
                end));
  }

  private static Optional<LocatedDate> timed(
      Matcher time, String rest, int start, int end, LocalDate day, DateEvidence evidence) {
    boolean hourOnly = time.group("h2") != null;
    Optional<LocalTime> clock =
        hourOnly
            ? clock(time.group("h2"), "00", null, time.group("ap2"))
            : clock(time.group("h"), time.group("min"), time.group("s"), time.group("ap"));
    int timeEnd =
        hourOnly ? time.end("h2") : time.group("s") != null ? time.end("s") : time.end("min");
    String ap = hourOnly ? time.group("ap2") : time.group("ap");
    if (ap != null) {
      timeEnd = hourOnly ? time.end("ap2") : time.end("ap");
    }
    String after = rest.substring(timeEnd).replaceFirst("^\\.\\d{1,9}", "");
    Matcher zone = ZONE.matcher(after.replaceFirst("^\\s*(Uhr|hrs?|Hrs?)\\b", ""));
    String printed =
        !zone.find() ? null : zone.group("zone") != null ? zone.group("zone") : zone.group("hours");
    int spanEnd = end + timeEnd;
    return clock.map(
        c ->
            dated(
                LocalDateTime.of(day, c),
                !hourOnly && time.group("s") != null,
                printed,
                evidence,
                start,
                spanEnd));
  }

  private static LocatedDate dated(
      LocalDateTime at, boolean seconds, String zone, DateEvidence evidence, int start, int end) {
    Optional<ZoneOffset> offset =
        zone == null ? Optional.empty() : TimeZones.offset(zone, at, evidence);
    OffsetDateTime full = at.atOffset(offset.orElse(ZoneOffset.UTC));
    return new LocatedDate(
        new PublishedAt(
            full, seconds ? DatePrecision.SECOND : DatePrecision.MINUTE, offset.isPresent()),
        start,
        end);
  }

  private static Optional<LocalTime> clock(String h, String min, String s, String ap) {
    int hour = Integer.parseInt(h);
    if (ap != null && hour <= 12) {
      boolean afternoon = ap.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int minute = Integer.parseInt(min);
    int second = s == null ? 0 : Integer.parseInt(s);
    return hour < 24 && minute < 60 && second < 60
        ? Optional.of(LocalTime.of(hour, minute, second))
        : Optional.empty();
  }
}
