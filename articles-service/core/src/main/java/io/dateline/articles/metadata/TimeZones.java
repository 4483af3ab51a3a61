package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones by the abbreviations that news pages print. */
final class TimeZones {

  private static final Map<String, String> BY_NAME = Languages.values(WordList.ZONE);

  /** "UTC+2", "CET", "+02:00": a zone as pages print it. */
  static final String PATTERN =
      "(?:UTC|GMT) ?[+−-] ?\\d{1,2}(?::?\\d{2})?|IST|"
          + Languages.alternatives(WordList.ZONE)
          + "|[+-]\\d{2}:?\\d{2}";

  private TimeZones() {}

  /**
   * Returns the offset from UTC that a printed zone means at a time.
   *
   * @param evidence the page's signs of its country, which decide the meaning of IST
   */
  static Optional<ZoneOffset> offset(String printed, LocalDateTime at, DateEvidence evidence) {
    String name = printed.toUpperCase(Locale.ROOT).replace(" ", "").replace('−', '-');
    try {
      if (name.equals("IST")) {
        return Optional.of(evidence.ist().getRules().getOffset(at));
      }
      if (name.length() > 3 && (name.startsWith("UTC") || name.startsWith("GMT"))) {
        name = name.substring(3);
      }
      // "+5:30": the library reads hours of two digits.
      name = name.replaceFirst("^([+-])(\\d)(?=:|$)", "$10$2");
      String zone = BY_NAME.getOrDefault(name, name);
      return Optional.of(ZoneId.of(zone).getRules().getOffset(at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
