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

  /** Folds runs of white space to one space, and removes it at both ends. */
  public static String folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWidthless(c)) {
        continue;
      }
      if (isSpace(c)) {
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
   * Returns whether the character has no width. Soft hyphens, joiners and direction marks stand
   * inside of words: they are dropped and do not become spaces.
   */
  private static boolean isWidthless(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }
}
