package io.dateline.entities.offices;

import io.dateline.entities.language.TitleWords;
import io.dateline.entities.text.Sentence;
import java.time.LocalDate;

/**
 * The years behind a title: "from 1997 to 2007", "between 1982 and 1998", "until 2012", "in 2003",
 * "(1990-95)".
 *
 * @param end the token behind the years
 * @param last the last of them
 * @param open whether the holder may have taken the office in that year and kept it, as in "in
 *     2003"
 */
record OfficeYears(int end, int last, boolean open) {

  /** More tokens between "in" and the year are more than "late September". */
  private static final int MAX_TOKENS_BEFORE_YEAR = 3;

  private static final String YEAR = "(?:1[5-9]|20)\\d\\d";
  private static final String YEAR_OR_DECADE = YEAR + "s?";
  private static final String YEARS = YEAR + "\\p{Pd}(?:" + YEAR + "|\\d\\d)";
  private static final int CENTURY = 100;

  /** Returns the years that begin at a token, null where none do. */
  static OfficeYears at(TitleWords words, Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    String word = sentence.token(at).text();
    if (words.opensYears(word)) {
      int first = yearEnd(sentence, at + 1);
      if (first < 0) {
        return range(sentence, at + 1);
      }
      int last =
          first < sentence.size() && words.joinsYears(sentence.token(first).text())
              ? yearEnd(sentence, first + 1)
              : -1;
      return last < 0 ? null : new OfficeYears(last, year(sentence, last - 1), false);
    }
    if (word.equals("(")) {
      OfficeYears range = range(sentence, at + 1);
      int first = yearEnd(sentence, at + 1);
      if (range == null
          && first == at + 2
          && first < sentence.size()
          && words.joinsYears(sentence.token(first).text())) {
        int last = yearEnd(sentence, first + 1);
        range = last == first + 2 ? new OfficeYears(last, year(sentence, last - 1), false) : null;
      }
      return range != null && sentence.has(range.end(), ")")
          ? new OfficeYears(range.end() + 1, range.last(), false)
          : null;
    }
    boolean until = words.opensLastYear(word);
    if (until || words.opensYear(word)) {
      int end = yearEnd(sentence, at + 1);
      return end < 0 ? null : new OfficeYears(end, year(sentence, end - 1), !until);
    }
    return null;
  }

  /**
   * Returns whether the years ended before the year of publication.
   *
   * @param publishedOn null where it is unknown; then all years of the past tense have ended
   */
  boolean hasEnded(LocalDate publishedOn) {
    return publishedOn == null || last < publishedOn.getYear();
  }

  /** Returns the token behind "late September 1997", else -1. */
  private static int yearEnd(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i <= from + MAX_TOKENS_BEFORE_YEAR; i++) {
      String word = sentence.token(i).text();
      if (word.matches(YEAR_OR_DECADE)) {
        return i + 1;
      }
      if (!word.matches("\\p{Lu}\\p{Ll}+\\.?|\\d{1,2}|,|\\p{Ll}{3,5}")) {
        return -1;
      }
    }
    return -1;
  }

  /** Reads "1990-95", which is one token. */
  private static OfficeYears range(Sentence sentence, int at) {
    if (at >= sentence.size() || !sentence.token(at).text().matches(YEARS)) {
      return null;
    }
    String text = sentence.token(at).text();
    int first = Integer.parseInt(text.substring(0, 4));
    int second = Integer.parseInt(text.substring(5));
    int last = text.length() == 7 ? first - first % CENTURY + second : second;
    return new OfficeYears(at + 1, last, false);
  }

  private static int year(Sentence sentence, int at) {
    return Integer.parseInt(sentence.token(at).text().substring(0, 4));
  }
}
