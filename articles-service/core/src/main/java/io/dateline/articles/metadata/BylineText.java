package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes lines that hold authors, dates or roles. */
final class BylineText {

  /** "By": words before the names of a printed byline, as alternatives of a regular expression. */
  static final String PRINTED_LEAD = Languages.alternatives(WordList.PRINTED_LEAD);

  /** Signs between these words and the names: "By: Nora Finch", "文／王小明". */
  static final String BEHIND_LEAD = " ?[:：] ?| |&nbsp;?|[/／](?=\\p{Lo})";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:"
              + PRINTED_LEAD
              + ")(?:"
              + BEHIND_LEAD
              + ")|[Bb]y(?=\\p{Lu}\\p{Ll}))(?<who>[\\p{Lu}\\p{Lo}].{1,110})$");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?:(?: (?:"
              + Languages.alternatives(WordList.BYLINE_PARTICLE)
              + ")\\b){0,3} (?:\\p{Ll}{1,4}['’-])?\\p{Lu}[\\p{L}'’.-]*){1,3}");

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

  /** "Share": words in capitals beside dates that belong to the page and name nobody. */
  private static final Pattern PAGE_WORD =
      Pattern.compile("(?i)\\b(?:" + Languages.alternatives(WordList.PAGE_WORD) + ")\\b");

  /**
   * "Nora Finch 2 minutes read", "Nora Finch @norafinch": words behind the name in its line are cut
   * off.
   */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?i)(?:[\\s,|•·–-]*(?:\\d{1,3} (?:"
              + Languages.alternatives(WordList.TIME_UNIT)
              + ")(?: (?:"
              + Languages.alternatives(WordList.BEHIND_TIME_UNIT)
              + "))?|@\\w+))+$");

  /** "Petra Lind Harbours editor": a role of at most three words behind the name is cut off. */
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
   * Characters of a line that may hold an author or a date. Longer texts are paragraphs, and the
   * patterns here take more than linear time.
   */
  static final int MAX_LINE_CHARS = 400;

  /** Words in small letters of a line that ends like a sentence and is one. */
  private static final int MIN_SMALL_WORDS_OF_SENTENCE = 3;

  /** Words in small letters of a line that is prose, whatever its end. */
  private static final int MIN_SMALL_WORDS_OF_PROSE = 9;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\b[aApP]\\.?[mM])[.!?…][\"'”’»)]*$");

  private BylineText() {}

  /** Returns whether the text has the length of a line rather than of a paragraph. */
  static boolean isLine(String text) {
    return text.length() <= MAX_LINE_CHARS;
  }

  /** Returns whether a line has words of the page's frame and therefore names nobody. */
  static boolean hasPageWord(String text) {
    return isLine(text) && (PAGE_WORD.matcher(text).find() || TIME_LABEL.matcher(text).find());
  }

  /**
   * Returns whether the line is a byline: "By Nora Finch" is one, "By the time the boats came back"
   * is not.
   */
  static boolean isByline(String text) {
    Matcher by = BYLINE.matcher(text);
    return isLine(text)
        && by.matches()
        && WordCount.of(text) <= 18
        && AuthorNames.looksLikeNames(by.group("who"));
  }

  /** Returns whether the line holds a byline or a date and no words of the story. */
  static boolean isBylineOrDate(String text) {
    if (!isLine(text)) {
      return false;
    }
    if (isByline(text)) {
      return true;
    }
    List<DateText.LocatedDate> dates = DateText.in(text, DateEvidence.NONE);
    return !dates.isEmpty()
        && (TIME_LABEL.matcher(text).find() || text.indexOf('|') > 0 || WordCount.of(text) <= 9);
  }

  /** "By Nora Finch, March 8, 2026": returns the byline without its date. */
  static String beforeDate(String byline) {
    if (!isLine(byline)) {
      return byline;
    }
    List<DateText.LocatedDate> dates = DateText.in(byline, DateEvidence.NONE);
    int end = dates.isEmpty() ? byline.length() : dates.get(0).start();
    String names = LABEL_OF_DATE.matcher(byline.substring(0, end)).replaceAll("");
    return names.isEmpty() ? byline : names;
  }

  /**
   * "Petra Lind joined the paper on 12 May 2011.": returns whether a line is a sentence of a text
   * rather than a line of names, dates and labels.
   */
  static boolean isSentence(String line) {
    if (!isLine(line)) {
      return true;
    }
    int small = 0;
    for (String word : line.split(" ")) {
      boolean isWord = word.length() > 1 && Character.isLetter(word.charAt(1));
      small += isWord && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return small >= MIN_SMALL_WORDS_OF_PROSE
        || (small >= MIN_SMALL_WORDS_OF_SENTENCE && SENTENCE_END.matcher(line).find());
  }

  /** Returns whether the text is one name and nothing else. */
  static boolean isName(String text) {
    return isLine(text) && NAME.matcher(text).matches();
  }

  /** Returns the line without the words that may stand behind a name. */
  static String bare(String line) {
    return isLine(line) ? BEHIND_NAME.matcher(line).replaceFirst("") : line;
  }

  /** Returns the name of a line that also holds the person's role or the reading time. */
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

  /**
   * Returns whether the line is one that stands below a name: "Harbours correspondent", "3 min
   * read".
   */
  static boolean tellsRole(String text) {
    return isLine(text) && WordCount.of(text) <= 7 && ROLE_LINE.matcher(text).find();
  }

  /**
   * Returns whether the line has names and their places alone: "Ana Ruiz", "Sam Hale in Karsholm
   * and Mira Olsen".
   */
  static boolean isNames(String text) {
    // Most lines have no capital in front, and one look at it costs less than the patterns.
    boolean capital = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    if (!capital || !isLine(text) || text.indexOf(' ') < 0 || WordCount.of(text) > 14) {
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
    return WordCount.of(text) <= 4 || several || text.contains(" in ");
  }

  /** Returns whether the line is short and has a date, or digits and a word such as "Published". */
  static boolean tellsWhen(String text) {
    return isLine(text)
        && WordCount.of(text) <= 12
        && (!DateText.in(text, DateEvidence.NONE).isEmpty()
            || (TIME_LABEL.matcher(text).find() && text.chars().anyMatch(Character::isDigit)));
  }
}
