package io.dateline.articles.block;

/**
 * The scripts of South-East Asia that write no spaces between words, and mostly no full stops:
 * Thai, Lao, Burmese and Khmer.
 */
final class UnspacedScript {

  private UnspacedScript() {}

  /** Returns whether the character is a letter, a vowel sign or a tone mark of such a script. */
  static boolean has(char c) {
    return c >= '\u0e00' && (c <= '\u0eff' || isBurmeseOrKhmer(c)) && isPartOfWord(c);
  }

  private static boolean isBurmeseOrKhmer(char c) {
    return (c >= '\u1000' && c <= '\u109f') || (c >= '\u1780' && c <= '\u17ff');
  }

  private static boolean isPartOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
