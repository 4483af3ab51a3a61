package io.dateline.articles.block;

/** Counts words, also in scripts without spaces between words. */
public final class WordCount {

  /** Japanese and Chinese characters that count as one word. */
  private static final double IDEOGRAPHS_PER_WORD = 2;

  /** Thai, Lao, Burmese and Khmer characters, with vowels and tones, that count as one word. */
  private static final double UNSPACED_PER_WORD = 5;

  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    int ideographs = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        words += letter && !inside ? 1 : 0;
        inside = letter || (inside && (c == '\'' || c == '-'));
      } else if (c >= '\u3040' && c <= '\u9fff') {
        ideographs++;
        inside = false;
      } else if (c >= '\u0e00' && UnspacedScript.has(c)) {
        unspaced++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '’' && !isMark(c)) {
        inside = false;
      }
    }
    return words
        + (int) Math.round(ideographs / IDEOGRAPHS_PER_WORD)
        + (int) Math.ceil(unspaced / UNSPACED_PER_WORD);
  }

  /** Returns whether the character is a vowel sign or an accent of the letter before it. */
  private static boolean isMark(char c) {
    int type = c < '\u0300' ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
