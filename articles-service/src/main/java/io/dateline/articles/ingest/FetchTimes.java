package io.dateline.articles.ingest;

import io.dateline.articles.problem.Parameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the time of a fetch in the forms in which crawlers write it. A time that cannot be read
 * counts as none: it is a field beside the page and costs no page.
 */
final class FetchTimes {

  /** "2026-03-04 09:00:00.25+0100", "2026-03-04T09:00Z", "20260304090000"; UTC without a zone. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<y>\\d{4})[-/]?(?<m>\\d{2})[-/]?(?<d>\\d{2})"
              + "(?:[T\\s_-]?(?<h>\\d{2}):?(?<min>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?)?"
              + "\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?",
          Pattern.CASE_INSENSITIVE);

  /** Seconds, milliseconds or microseconds since 1970, perhaps with decimals. */
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{13}|\\d{16})(?:\\.\\d*)?");

  private FetchTimes() {}

  /** Returns the time in ISO 8601, or null if it cannot be read. */
  static String iso(String time) {
    if (time == null || time.length() > 60) {
      return null;
    }
    try {
      Instant instant = instant(time.strip());
      return instant != null && Parameters.isStorable(instant) ? instant.toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant instant(String time) {
    Matcher epoch = EPOCH.matcher(time);
    if (epoch.matches()) {
      String digits = epoch.group(1);
      long number = Long.parseLong(digits);
      return switch (digits.length()) {
        case 13 -> Instant.ofEpochMilli(number);
        case 16 -> Instant.ofEpochMilli(number / 1000);
        default -> Instant.ofEpochSecond(number);
      };
    }
    Matcher form = FORM.matcher(time);
    if (!form.matches()) {
      return OffsetDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
    LocalDate day = LocalDate.of(number(form, "y"), number(form, "m"), number(form, "d"));
    String fraction = form.group("f") == null ? "" : form.group("f");
    LocalTime clock =
        LocalTime.of(
            number(form, "h"),
            number(form, "min"),
            number(form, "s"),
            Integer.parseInt((fraction + "000000000").substring(0, 9)));
    String zone = form.group("zone");
    boolean offset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return day.atTime(clock).toInstant(offset ? ZoneOffset.of(zone) : ZoneOffset.UTC);
  }

  private static int number(Matcher form, String group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }
}
