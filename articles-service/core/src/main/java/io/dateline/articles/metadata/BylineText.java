package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that say who wrote and when, wherever they stand. */
final class BylineText {

  /** What stands before the names. */
  static final String PRINTED_LEAD = Languages.alternatives(WordList.PRINTED_LEAD);

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:"
              + PRINTED_LEAD
              + ")(?: ?: ?| |&nbsp;?)|[Bb]y(?=\\p{Lu}\\p{Ll}))(?<who>\\p{Lu}.{1,110})$");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:"
              + Languages.alternatives(WordList.BYLINE_PARTICLE)
              + ")\\b)*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private static final Pattern NAME_IN_PLACE =
      Pattern.compile(
          "(?:"
              + NAME.pattern()
              + ")(?: (?:"
              + Languages.alternatives(WordList.PLACE_OF_AUTHOR)
              + ") \\p{Lu}[\\p{L}' -]{2,30})?");

  private static final Pattern TIME_LABEL =
      Pattern.compile("(?i)\\b(?:" + Languages.alternatives(WordList.TIME_LABEL) + ")\\b");

  private static final Pattern ROLE_LINE =
      Pattern.compile("(?i)(?:" + Languages.alternatives(WordList.ROLE_LINE) + ")");

  /** What stands in capitals beside dates and is nobody. */
  private static final Pattern PAGE_WORD =
      Pattern.compile("(?i)\\b(?:" + Languages.alternatives(WordList.PAGE_WORD) + ")\\b");

  /** What stands behind a name in its line: "2 minutes read", "7 hours", "@norafinch". */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?i)(?:[\\s,|•·–-]*(?:\\d{1,3} (?:"
              + Languages.alternatives(WordList.TIME_UNIT)
              + ")(?: (?:"
              + Languages.alternatives(WordList.BEHIND_TIME_UNIT)
              + "))?|@\\w+))+$");

  /** "Petra Lind Harbours editor": what she does, in at most three words. */
  private static final Pattern ROLE_BEHIND_NAME =
      Pattern.compile(
          "(?:[ ,–-]+\\p{Lu}[\\p{L}-]+)?[ ,–-]+(?i:"
              + Languages.alternatives(WordList.ROLE_BEHIND_NAME)
              + ")$");

  private static final Pattern LABEL_OF_DATE =
      Pattern.compile(
          "[\\s,;:|–-]+(?:(?i:" + Languages.alternatives(WordList.LABEL_OF_DATE) + ")[\\s:]*)?$");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          ",? and |, | & | (?:" + Languages.alternatives(WordList.BETWEEN_NAMES) + ") ");

  /**
   * Characters of a line that tells who or when. What is longer is a paragraph, whatever its words;
   * the patterns here take more than linear time.
   */
  static final int MAX_LINE_CHARS = 400;

  private BylineText() {}

  /** Whether a text has the length of a line rather than of a paragraph. */
  static boolean isLine(String text) {
    return text.length() <= MAX_LINE_CHARS;
  }

  /** Whether a line is of the page and names nobody. */
  static boolean isFurniture(String text) {
    return isLine(text) && (PAGE_WORD.matcher(text).find() || TIME_LABEL.matcher(text).find());
  }

  /** "By Nora Finch", and not "By the time the boats came back". */
  static boolean isByline(String text) {
    Matcher by = BYLINE.matcher(text);
    return isLine(text)
        && WordCount.of(text) <= 18
        && by.matches()
        && AuthorNames.looksLikeNames(by.group("who"));
  }

  /** A line that tells who or when, and nothing of the story. */
  static boolean isBylineOrDate(String text) {
    if (!isLine(text)) {
      return false;
    }
    if (isByline(text)) {
      return true;
    }
    List<DateText.LocatedDate> dates = DateText.in(text, "");
    return !dates.isEmpty()
        && (TIME_LABEL.matcher(text).find() || text.indexOf('|') > 0 || WordCount.of(text) <= 9);
  }

  /** "By Nora Finch, March 8, 2026" without its date. */
  static String beforeDate(String byline) {
    if (!isLine(byline)) {
      return byline;
    }
    List<DateText.LocatedDate> dates = DateText.in(byline, "");
    int end = dates.isEmpty() ? byline.length() : dates.get(0).start();
    String names = LABEL_OF_DATE.matcher(byline.substring(0, end)).replaceAll("");
    return names.isEmpty() ? byline : names;
  }

  /** Whether it is one name and nothing else. */
  static boolean isName(String text) {
    return isLine(text) && NAME.matcher(text).matches();
  }

  /** A line without what may stand behind a name. */
  static String bare(String line) {
    return isLine(line) ? BEHIND_NAME.matcher(line).replaceFirst("") : line;
  }

  /** The name of a line that also tells what its bearer does, or how long reading takes. */
  static String nameOf(String line) {
    if (!isLine(line)) {
      return line;
    }
    String bare =
        ROLE_BEHIND_NAME
            .matcher(bare(line))
            .replaceFirst("")
            .replaceFirst(" ?\\([^()]{3,40}\\)$", "");
    List<String> names = AuthorNames.of(bare);
    return names.size() == 1 && bare.startsWith(names.get(0)) && WordCount.of(bare) <= 8
        ? names.get(0)
        : bare;
  }

  /** "Harbours correspondent", "3 min read": what stands below a name. */
  static boolean tellsRole(String text) {
    return isLine(text) && WordCount.of(text) <= 7 && ROLE_LINE.matcher(text).find();
  }

  /** "Ana Ruiz", "Sam Hale in Karsholm and Mira Olsen": names and where they are, nothing else. */
  static boolean isNames(String text) {
    if (!isLine(text) || WordCount.of(text) > 14) {
      return false;
    }
    String[] pieces = BETWEEN_NAMES.split(text);
    boolean full = true;
    for (String piece : pieces) {
      if (WordCount.of(piece) > 7 || !NAME_IN_PLACE.matcher(piece).matches()) {
        return false;
      }
      full &= piece.indexOf(' ') > 0 && WordCount.of(piece) <= 4;
    }
    boolean several = pieces.length > 1 && full;
    return text.indexOf(' ') > 0 && (WordCount.of(text) <= 4 || several || text.contains(" in "));
  }

  /** A short line with a date, or with a time and a word such as "Published". */
  static boolean tellsWhen(String text) {
    return isLine(text)
        && WordCount.of(text) <= 12
        && (!DateText.in(text, "").isEmpty()
            || (TIME_LABEL.matcher(text).find() && text.chars().anyMatch(Character::isDigit)));
  }
}
