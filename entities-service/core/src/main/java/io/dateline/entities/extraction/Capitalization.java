package io.dateline.entities.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names that a headline or a dateline prints in capitals into ordinary spelling. */
final class Capitalization {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /**
   * "USSR": no vowel follows the first letter, so the name is spelled letter by letter and stays in
   * capitals.
   */
  private static final Pattern SPELLED_LETTERS = Pattern.compile("\\p{Lu}[^AEIOUYÀ-Ý\\s]+");

  private Capitalization() {}

  /** Returns "Mexico City" for "MEXICO CITY". */
  static String capitalized(String name) {
    return WORD.matcher(name)
        .replaceAll(
            word -> {
              String lower = word.group().toLowerCase(Locale.ROOT);
              int first = lower.offsetByCodePoints(0, 1);
              return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
            });
  }

  /**
   * Returns a name without capitals throughout. A name of three letters or fewer stays as it is,
   * since it may be an acronym.
   */
  static String calm(String name) {
    boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted && !SPELLED_LETTERS.matcher(name).matches() ? capitalized(name) : name;
  }
}
