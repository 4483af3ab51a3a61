package io.dateline.entities.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The English words of the calendar, and the patterns that they form. */
final class EnglishDates {

  static final String SPACE = "[\\s\\u00a0\\u202f]+";

  /** In capitals at the start: "may" and "march" are verbs. */
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\.)";

  static final String DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

  static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d|2100)";

  static final String UNIT = "(?:day|week|month|year|decade)";

  static final String PART_OF_DAY = "(?:morning|afternoon|evening|night)";

  /** What stands in front of a month or a year that is a date and no name or number. */
  static final String BEFORE =
      "(?:in|since|by|until|till|from|during|before|after|of|late|early|mid|for|last|next|this"
          + "|between|and|to|through|throughout|around|every|each|the|as)";

  /** Behind these a day that only a weekday names is yet to come. */
  static final String FUTURE =
      "(?i)\\b(?:will|shall|won['’]t|is (?:due|set|expected|scheduled|planned|slated)"
          + "|are (?:due|set|expected|scheduled|planned|slated)|was (?:due|scheduled|to)"
          + "|due (?:to|in|on)|scheduled|slated|upcoming|plans? to|planning to|ahead of)\\b"
          // "will resign, his office said on Monday" speaks of the Monday before.
          + "(?!.*\\b(?:said|says|told|reported|announced|added|wrote)\\b)";

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  /** Letters that tell months and weekdays apart: abbreviations have at least these. */
  private static final int TELLING = 3;

  static {
    for (Month month : Month.values()) {
      MONTHS.put(start(month.name()), month);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(start(day.name()), day);
    }
  }

  private EnglishDates() {}

  private static String start(String word) {
    return word.substring(0, Math.min(TELLING, word.length())).toLowerCase(Locale.ROOT);
  }

  static Month month(String word) {
    return MONTHS.get(start(word));
  }

  static DayOfWeek weekday(String word) {
    return WEEKDAYS.get(start(word));
  }

  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower.replaceAll("\\D", ""));
    }
    return lower.equals("a") || lower.equals("an") ? 1 : NUMBERS.indexOf(lower);
  }

  static DateValue.Precision unit(String word) {
    return switch (start(word)) {
      case "day" -> DateValue.Precision.DAY;
      case "wee" -> DateValue.Precision.WEEK;
      case "mon" -> DateValue.Precision.MONTH;
      case "dec" -> DateValue.Precision.DECADE;
      default -> DateValue.Precision.YEAR;
    };
  }
}
