package io.dateline.articles.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Converts three-letter codes of languages to two-letter codes. */
final class LanguageCodes {

  private static final Map<String, String> TWO_LETTERS_BY_THREE = table();

  private LanguageCodes() {}

  /** Returns whether it is a code of two letters that stands for a language. */
  static boolean isKnown(String code) {
    return TWO_LETTERS_BY_THREE.containsValue(code);
  }

  static String shortest(String iso3) {
    return TWO_LETTERS_BY_THREE.getOrDefault(iso3, iso3);
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      if (two.length() == 2) {
        try {
          Locale locale = Locale.forLanguageTag(two);
          // Of "iw" and "he", which both stand for "heb", the locale has the current one.
          table.put(locale.getISO3Language(), locale.getLanguage());
        } catch (MissingResourceException e) {
          // The detector's model has no language without a three-letter code.
        }
      }
    }
    return Map.copyOf(table);
  }
}
