package io.dateline.entities.stories;

import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts English text into the stems by which articles are compared. The table of rarities holds the
 * same stems, so that a change here needs a new table and a new {@link StoryModel}.
 */
public final class StoryWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}++|\\p{N}++(?:[.,]\\p{N}++)*+");

  /** "kings" and "closing" lose their endings, "bus" and "ring" keep them. */
  private static final int MIN_STEM_LENGTH = 4;

  private static final int MIN_WORD_LENGTH = 2;

  /** A longer run of letters is no word, and may be too long for an index of the database. */
  private static final int MAX_WORD_LENGTH = 40;

  private StoryWords() {}

  /**
   * Returns the stems of a text in its order, without single letters and digits and without what is
   * too long for a word.
   *
   * @param limit the number of words after which reading stops
   */
  public static List<String> stems(String text, int limit) {
    List<String> stems = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (stems.size() < limit && word.find()) {
      int length = word.end() - word.start();
      if (length >= MIN_WORD_LENGTH && length <= MAX_WORD_LENGTH) {
        stems.add(stem(word.group()));
      }
    }
    return stems;
  }

  /** "closed", "closes" and "closing" become "clos". */
  static String stem(String word) {
    String stem = Folding.fold(word).toLowerCase(Locale.ROOT);
    if (stem.isEmpty() || Character.isDigit(stem.charAt(0))) {
      return stem.replace(",", "");
    }
    stem = withoutPlural(stem);
    stem = without(stem, "ing", MIN_STEM_LENGTH);
    stem = without(stem, "ed", MIN_STEM_LENGTH);
    stem = without(stem, "e", MIN_STEM_LENGTH - 1);
    int last = stem.length() - 1;
    // "stopped", "stop": the last letter is written once.
    boolean isDoubled = last >= MIN_STEM_LENGTH - 1 && stem.charAt(last) == stem.charAt(last - 1);
    return isDoubled ? stem.substring(0, last) : stem;
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > MIN_STEM_LENGTH) {
      return word.substring(0, word.length() - "ies".length()) + "y";
    }
    boolean isPlural =
        word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && word.length() >= MIN_STEM_LENGTH;
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  private static String without(String word, String ending, int minLength) {
    return word.endsWith(ending) && word.length() - ending.length() >= minLength
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
