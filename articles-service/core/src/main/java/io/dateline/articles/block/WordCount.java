package io.dateline.articles.block;

/** Counts words, also in scripts without spaces between words. */
public final class WordCount {

  /** Japanese and Chinese characters that count as one word. */
  private static final double IDEOGRAPHS_PER_WORD = 2;

  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3040' && c <= '\u9fff') {
        ideographs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '\'' && c != '’' && c != '-') {
        inside = false;
      }
    }
    return words + (int) Math.round(ideographs / IDEOGRAPHS_PER_WORD);
  }
}
