package io.dateline.articles.block;

/** White space as a reader sees it: also what is not breaking and what has no width. */
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

  /** Runs of white space become one space; none at the ends. */
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

  /** Soft hyphens, joiners and direction marks stand inside words: dropped, not made spaces. */
  private static boolean isWidthless(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }
}
