package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and times in text that people or machines wrote. */
final class DateText {

  private static final String MONTH =
      "((?:\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]{2,11}|\\p{Lu}{3,12})\\.?)";

  /** "UpdatedMarch 8": a month may begin inside of a word if the page lost a line break. */
  private static final String START = "(?:(?<![\\p{L}\\d])|(?<=\\p{Ll})(?=\\p{Lu}))";

  /**
   * "March 8, 20265 min read": a time or a number of minutes may follow the year without a space.
   */
  private static final String END = "(?!\\d(?!\\d?(?::\\d\\d| ?min)))";

  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<iso>(?<!\\d)(?<y1>"
              + YEAR
              + ")[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d))|(?<num>(?<![\\d.,/-])(?<d2>\\d{1,2})(?:[-/.]|\\."
              + " )(?<m2>\\d{1,2})(?:[-/.]|\\. )(?<y2>"
              + YEAR
              + "|\\d\\d)\\b)|(?<dmy>(?<!\\d)(?<d3>\\d{1,2})(?:"
              + Languages.alternatives(WordList.ORDINAL_BEFORE_MONTH)
              + ")?,?(?: (?:"
              + Languages.alternatives(WordList.OF_BEFORE_MONTH)
              + "))? ?(?<m3>"
              + MONTH.substring(1, MONTH.length() - 1)
              + "),?(?: de| del)? (?<y3>"
              + YEAR
              + ")"
              + END
              + ")"
              + "|(?<mdy>"
              + START
              + "(?<m4>"
              + MONTH.substring(1, MONTH.length() - 1)
              + ") (?<d4>\\d{1,2})(?:"
              + Languages.alternatives(WordList.ORDINAL_BEHIND_MONTH)
              + ")?,? (?<y4>"
              + YEAR
              + ")"
              + END
              + ")"
              + "|(?<cjk>(?<y5>"
              + YEAR
              + ")[年년] ?(?<m5>\\d{1,2})[月월] ?(?<d5>\\d{1,2})[日일])"
              + "|(?<dmn>(?<!\\d)(?<d6>\\d{1,2})[- ](?<m6>\\p{L}{3})[- ](?<y6>"
              + YEAR
              + ")"
              + END
              + ")");

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:[T,|•·\\s–-]|\\b(?:"
              + Languages.alternatives(WordList.TIME_LEAD)
              + ")\\b|@){0,6}"
              + "(?:(?<h>\\d{1,2})[:.h](?<min>\\d{2})(?:[:.](?<s>\\d{2})(?:\\.\\d{1,9})?)?\\s*(?<ap>[aApP]\\.?[mM]\\.?(?!\\p{L}))?"
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
      Pattern.compile("^\\s*\\(?(" + TimeZones.PATTERN + ")(?![\\p{L}\\d])");

  /** Characters of a declared time in which a date is looked for; only the first one counts. */
  private static final int MAX_MACHINE_CHARS = 400;

  private DateText() {}

  /**
   * A date with its place in the text, from {@code start} to before {@code end} in UTF-16 units.
   */
  record LocatedDate(PublishedAt at, int start, int end) {}

  /** Returns all dates of a text, in its order. */
  static List<LocatedDate> in(String text, String evidence) {
    return in(text, ZoneEvidence.of(evidence));
  }

  /** Returns all dates of a text, in its order. */
  static List<LocatedDate> in(String text, ZoneEvidence evidence) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<LocatedDate> found = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      Optional<LocalDate> day = day(date);
      if (day.isPresent()) {
        found.add(withTime(text, date.start(), date.end(), day.get(), evidence));
      }
    }
    return found;
  }

  /**
   * Returns whether the text has a year, or numbers with a sign between them. This look costs less
   * than the pattern.
   */
  private static boolean mayHold(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean year = (before == '1' && c == '9') || (before == '2' && c == '0');
      if (year && isDigit(text.charAt(i + 1))) {
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the first date of text from a machine, such as the content of a meta element. */
  static Optional<PublishedAt> machine(String text, String evidence) {
    return machine(text, ZoneEvidence.of(evidence));
  }

  /** Returns the first date of text from a machine, such as the content of a meta element. */
  static Optional<PublishedAt> machine(String text, ZoneEvidence evidence) {
    List<LocatedDate> found =
        in(text.substring(0, Math.min(text.length(), MAX_MACHINE_CHARS)), evidence);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).at());
  }

  private static Optional<LocalDate> day(Matcher m) {
    try {
      if (m.group("iso") != null) {
        return date(m.group("y1"), Integer.parseInt(m.group("m1")), m.group("d1"));
      }
      if (m.group("num") != null) {
        int first = Integer.parseInt(m.group("d2"));
        int second = Integer.parseInt(m.group("m2"));
        String year = m.group("y2").length() == 2 ? "20" + m.group("y2") : m.group("y2");
        // "11/02/2026": most of the world writes the day first. A second number above 12 can only
        // be the day.
        return second > 12 ? date(year, first, m.group("m2")) : date(year, second, m.group("d2"));
      }
      if (m.group("dmy") != null) {
        return named(m.group("y3"), m.group("m3"), m.group("d3"));
      }
      if (m.group("mdy") != null) {
        return named(m.group("y4"), m.group("m4"), m.group("d4"));
      }
      if (m.group("cjk") != null) {
        return date(m.group("y5"), Integer.parseInt(m.group("m5")), m.group("d5"));
      }
      return named(m.group("y6"), m.group("m6"), m.group("d6"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    OptionalInt number = MonthNames.month(month);
    return number.isPresent() ? date(year, number.getAsInt(), day) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
  }

  private static LocatedDate withTime(
      String text, int start, int end, LocalDate day, ZoneEvidence evidence) {
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
      String text, int start, int end, LocalDate day, ZoneEvidence evidence) {
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
      Matcher time, String rest, int start, int end, LocalDate day, ZoneEvidence evidence) {
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
    String printed = zone.find() ? zone.group(1) : null;
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
      LocalDateTime at, boolean seconds, String zone, ZoneEvidence evidence, int start, int end) {
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
