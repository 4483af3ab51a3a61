package io.dateline.articles.block;

/** Makes text that PostgreSQL can store. */
public final class StorableText {

  private StorableText() {}

  /** Returns the text with U+FFFD in place of each NUL and each half of a surrogate pair. */
  public static String of(String text) {
    return withoutLoneSurrogates(text).replace('\0', '\ufffd');
  }

  /**
   * Returns the text with U+FFFD in place of each half of a surrogate pair, which no encoding can
   * represent.
   */
  public static String withoutLoneSurrogates(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, '\ufffd');
      }
    }
    return repaired == null ? text : repaired.toString();
  }

  /** Returns whether PostgreSQL can store the text unchanged. */
  public static boolean is(String text) {
    return of(text).equals(text);
  }
}
