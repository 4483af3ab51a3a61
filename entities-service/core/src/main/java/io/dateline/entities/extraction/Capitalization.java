package io.dateline.entities.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that a headline or a dateline prints in capitals. */
final class Capitalization {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** "USSR": nobody can say the letters behind its first one as a word. */
  private static final Pattern SPELLED_LETTERS = Pattern.compile("\\p{Lu}[^AEIOUYÀ-Ý\\s]+");

  private Capitalization() {}

  /** "MEXICO CITY" becomes "Mexico City". */
  static String capitalized(String name) {
    return WORD.matcher(name)
        .replaceAll(
            word -> {
              String lower = word.group().toLowerCase(Locale.ROOT);
              int first = lower.offsetByCodePoints(0, 1);
              return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
            });
  }

  /** The name, without shouting: only names of more than three letters can be told to shout. */
  static String calm(String name) {
    boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted && !SPELLED_LETTERS.matcher(name).matches() ? capitalized(name) : name;
  }
}
