package io.dateline.articles.metadata;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones by the abbreviations that news pages print. */
final class Zones {

  static final String PATTERN =
      "(?:UTC|GMT) ?[+-]\\d{1,2}(?::?\\d{2})?|UTC|GMT|Z|IST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|HST|BST|WET|WEST|CET|CEST|MEZ|MESZ|EET|EEST|MSK|TRT|SAST|EAT|WAT|CAT|PKT|NPT|SGT|MYT|HKT|PHT|WIB|ICT|JST|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|BRT|ART|[+-]\\d{2}:?\\d{2}";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("AKST", "-09:00"),
          Map.entry("HST", "-10:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("WEST", "+01:00"),
          Map.entry("CET", "Europe/Berlin"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "Europe/Athens"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("TRT", "+03:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("EAT", "+03:00"),
          Map.entry("WAT", "+01:00"),
          Map.entry("CAT", "+02:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("NPT", "+05:45"),
          Map.entry("SGT", "+08:00"),
          Map.entry("MYT", "+08:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("PHT", "+08:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("ICT", "+07:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("ACST", "+09:30"),
          Map.entry("AWST", "+08:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("BRT", "-03:00"),
          Map.entry("ART", "-03:00"));

  private Zones() {}

  /**
   * The offset that a printed zone means at a time.
   *
   * @param evidence the page and its URL, which may tell which IST is meant
   */
  static Optional<ZoneOffset> offset(String printed, LocalDateTime at, ZoneEvidence evidence) {
    String name = printed.toUpperCase(Locale.ROOT).replace(" ", "");
    try {
      if (name.equals("IST")) {
        return Optional.of(evidence.ist().getRules().getOffset(at));
      }
      if (name.length() > 3 && (name.startsWith("UTC") || name.startsWith("GMT"))) {
        name = name.substring(3);
      }
      String zone = BY_NAME.getOrDefault(name, name);
      return Optional.of(ZoneId.of(zone).getRules().getOffset(at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
