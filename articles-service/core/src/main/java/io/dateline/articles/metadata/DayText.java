package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which pages write a day, and the day that a match of them means. */
final class DayText {

  private static final String MONTH_OF_ONE_WORD =
      "(?:\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]{2,12}|\\p{Lu}{3,12})\\.?";

  private static final String MONTH =
      "(?:(?iu:(?=["
          + MonthNames.FIRST_LETTERS_OF_SEVERAL_WORDS
          + "])(?:"
          + MonthNames.OF_SEVERAL_WORDS
          + "))\\.?|"
          + MONTH_OF_ONE_WORD
          + ")";

  /** "UpdatedMarch 8": a month may begin inside of a word if the page lost a line break. */
  private static final String START = "(?:(?<![\\p{L}\\d])|(?<=\\p{Ll})(?=\\p{Lu}))";

  /**
   * "March 8, 20265 min read": a time or a number of minutes may follow the year without a space.
   */
  private static final String END = "(?!\\d(?!\\d?(?::\\d\\d| ?min)))";

  /** "2569": Thai pages count years in the Buddhist era. */
  private static final String YEAR = "(?:19\\d|20\\d|25[4-9])\\d";

  /** "۱۴۰۵": pages of Iran count years in the solar Hijri calendar. */
  private static final String ANY_YEAR = "(?:19\\d|20\\d|25[4-9]|1[34]\\d)\\d";

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST_YEAR = 2500;
  private static final int FIRST_YEAR = 1900;

  private static final Map<String, String> ERAS = Languages.values(WordList.ERA);
  private static final String ERA = Languages.alternatives(WordList.ERA);
  private static final String BEHIND_FIRST_YEAR =
      Languages.alternatives(WordList.BEHIND_FIRST_YEAR);

  private static final Pattern PATTERN = pattern(MONTH);

  /** For text in ASCII, which has no months of several words; it is most of all text. */
  private static final Pattern ASCII_PATTERN = pattern(MONTH_OF_ONE_WORD);

  private DayText() {}

  /** Returns a matcher whose matches are days; {@link #day} tells which. */
  static Matcher matcher(String text) {
    return (text.chars().allMatch(c -> c < 0x80) ? ASCII_PATTERN : PATTERN).matcher(text);
  }

  /** Each alternative has groups of its own for the parts of the day. */
  private static Pattern pattern(String month) {
    return Pattern.compile(
        "(?<iso>(?<!\\d)(?<y1>"
            + ANY_YEAR
            + ")(?:[-/.]|\\. )(?<m1>\\d{1,2})(?:[-/.]|\\. )(?<d1>\\d{1,2})(?!\\d))"
            + "|(?<num>(?<![\\d.,/-])(?<d2>\\d{1,2})(?<sign>[-/.]|\\. )(?<m2>\\d{1,2})(?:[-/.]|\\. )"
            + "(?<y2>"
            + YEAR
            + "|\\d\\d)\\b)"
            + "|(?<dmy>(?<!\\d)(?<d3>\\d{1,2})(?:"
            + Languages.alternatives(WordList.ORDINAL_BEFORE_MONTH)
            + ")?,?(?: (?:"
            + Languages.alternatives(WordList.OF_BEFORE_MONTH)
            + "))? ?(?<m3>"
            + month
            + ")[,،]?(?: (?:"
            + Languages.alternatives(WordList.OF_BEFORE_YEAR)
            + "))?(?: (?:"
            + ERA
            + ") ?| )(?<y3>"
            + ANY_YEAR
            + ")"
            + END
            + ")"
            + "|(?<mdy>"
            + START
            + "(?<m4>"
            + month
            + ") (?<d4>\\d{1,2})(?:"
            + Languages.alternatives(WordList.ORDINAL_BEHIND_MONTH)
            + ")?,? (?<y4>"
            + YEAR
            + ")"
            + END
            + ")"
            + "|(?<cjk>(?:(?<y5>"
            + YEAR
            + ")|(?<era>"
            + ERA
            + ") ?(?<n5>\\d{1,3}|元)) ?[年년] ?(?<m5>\\d{1,2}) ?[月월] ?(?<d5>\\d{1,2}) ?[日일])"
            + "|(?<dmn>(?<!\\d)(?<d6>\\d{1,2})[- ](?<m6>\\p{L}{3})[- ](?<y6>"
            + YEAR
            + ")"
            + END
            + ")"
            + "|(?<ydm>(?<!\\d)(?<y8>"
            + YEAR
            + ") ?(?:"
            + BEHIND_FIRST_YEAR
            + ") (?<d8>\\d{1,2})\\.? (?<m8>"
            + month
            + "))"
            + "|(?<ymd>(?<!\\d)(?<y7>"
            + YEAR
            + ")(?: ?(?:"
            + BEHIND_FIRST_YEAR
            + "))? (?<m7>"
            + month
            + ") (?<d7>\\d{1,2})(?![\\d:]))");
  }

  /** Returns the day that a match of the pattern means, if there is such a day. */
  static Optional<LocalDate> day(Matcher m, DateEvidence evidence) {
    try {
      if (m.group("iso") != null) {
        return iso(number(m, "y1"), number(m, "m1"), number(m, "d1"));
      }
      if (m.group("num") != null) {
        return inNumbers(m, evidence);
      }
      if (m.group("dmy") != null) {
        return named(number(m, "y3"), m.group("m3"), number(m, "d3"), evidence);
      }
      if (m.group("mdy") != null) {
        return named(number(m, "y4"), m.group("m4"), number(m, "d4"), evidence);
      }
      if (m.group("cjk") != null) {
        return Optional.of(LocalDate.of(cjkYear(m), number(m, "m5"), number(m, "d5")));
      }
      if (m.group("dmn") != null) {
        return named(number(m, "y6"), m.group("m6"), number(m, "d6"), evidence);
      }
      return m.group("ymd") != null
          ? named(number(m, "y7"), m.group("m7"), number(m, "d7"), evidence)
          : named(number(m, "y8"), m.group("m8"), number(m, "d8"), evidence);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  /** "1405/03/12": a year before 1900 is one of the solar Hijri calendar. */
  private static Optional<LocalDate> iso(int year, int month, int day) {
    return Optional.of(
        year < FIRST_YEAR
            ? SolarHijri.day(year, month, day)
            : LocalDate.of(gregorian(year), month, day));
  }

  private static Optional<LocalDate> inNumbers(Matcher m, DateEvidence evidence) {
    String year = m.group("y2");
    return evidence.day(
        year.length() == 2 ? 2000 + Integer.parseInt(year) : gregorian(Integer.parseInt(year)),
        number(m, "d2"),
        number(m, "m2"),
        !m.group("sign").startsWith("."));
  }

  private static Optional<LocalDate> named(int year, String name, int day, DateEvidence evidence) {
    Optional<MonthNames.NamedMonth> month = MonthNames.month(name, evidence.language());
    if (month.isEmpty() || month.get().solarHijri() != year < FIRST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        month.get().solarHijri()
            ? SolarHijri.day(year, month.get().number(), day)
            : LocalDate.of(gregorian(year), month.get().number(), day));
  }

  private static int cjkYear(Matcher m) {
    if (m.group("era") == null) {
      return number(m, "y5");
    }
    int year = m.group("n5").equals("元") ? 1 : number(m, "n5");
    return year + Integer.parseInt(ERAS.getOrDefault(m.group("era"), "0"));
  }

  private static int gregorian(int year) {
    return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
  }
}
