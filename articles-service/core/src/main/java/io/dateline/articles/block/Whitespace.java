package io.dateline.articles.block;

/** White space as readers see it, with non-breaking spaces and characters without width. */
public final class Whitespace {

  private Whitespace() {}

  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u00ad'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202f')
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u3000';
  }

  /** Last character of the Latin, Greek and Cyrillic scripts, which have no joiners. */
  private static final char LAST_WITHOUT_JOINERS = '\u052f';

  /** Folds runs of white space to one space, and removes it at both ends. */
  public static String folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWidthless(c) || (isJoiner(c) && !isSpelling(text, i))) {
        continue;
      }
      if (isSpace(c) && !isJoiner(c)) {
        pending = folded.length() > 0;
      } else {
        if (pending) {
          folded.append(' ');
          pending = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * Returns whether the character has no width. Soft hyphens and direction marks stand inside of
   * words: they are dropped and do not become spaces.
   */
  private static boolean isWidthless(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  /**
   * Returns whether a joiner or non-joiner belongs to the spelling: Persian, Hindi and Bengali
   * words have them, and so have signs that are put together. Between other letters it is dropped.
   */
  private static boolean isSpelling(CharSequence text, int i) {
    return i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) > LAST_WITHOUT_JOINERS
        && text.charAt(i + 1) > LAST_WITHOUT_JOINERS;
  }
}
