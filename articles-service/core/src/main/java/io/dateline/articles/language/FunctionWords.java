package io.dateline.articles.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares two languages by their function words. A short story full of foreign names looks like
 * the language of the names, and has the small words of its own.
 */
final class FunctionWords {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Function words that a text of the language has at least. */
  private static final int MIN_WORDS = 3;

  private static final Map<String, Set<String>> BY_LANGUAGE = byLanguage();

  private FunctionWords() {}

  /**
   * Returns whether the text has more than twice as many function words of the one language as of
   * the other; false if the words of one of them are not known.
   */
  static boolean fit(String text, String language, String other) {
    Set<String> words = BY_LANGUAGE.get(language);
    Set<String> others = BY_LANGUAGE.get(other);
    if (words == null || others == null) {
      return false;
    }
    int count = 0;
    int countOfOther = 0;
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      count += words.contains(word) ? 1 : 0;
      countOfOther += others.contains(word) ? 1 : 0;
    }
    return count >= MIN_WORDS && count > 2 * countOfOther;
  }

  private static Map<String, Set<String>> byLanguage() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Language language : Languages.registered()) {
      Set<String> entries = new HashSet<>();
      language.entries(WordList.FUNCTION_WORD).forEach(entry -> entries.add(entry.text()));
      if (!entries.isEmpty()) {
        words.put(language.code(), Set.copyOf(entries));
      }
    }
    return Map.copyOf(words);
  }
}
