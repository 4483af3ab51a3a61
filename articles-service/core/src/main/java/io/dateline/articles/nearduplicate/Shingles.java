package io.dateline.articles.nearduplicate;

import java.util.Arrays;

/**
 * Computes the shingles of a text: each run of five words, as a hash. Copies of a story still share
 * them after they were cut, got a new headline or were placed in other words (Broder 1997). Case
 * and punctuation do not count; each character of a script without spaces counts as a word.
 */
final class Shingles {

  private static final int WORDS_PER_SHINGLE = 5;

  /**
   * Characters of a text that are compared; the longest news text seen has 60,000. A comparison
   * loads the shingles of 300 candidates, four bytes for each word.
   */
  private static final int MAX_CHARS = 200_000;

  private Shingles() {}

  /** Returns the hashes in ascending order, each once; none for fewer than five words. */
  static int[] of(String text) {
    int[] words = words(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    if (words.length < WORDS_PER_SHINGLE) {
      return new int[0];
    }
    int[] hashes = new int[words.length - WORDS_PER_SHINGLE + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int k = 0; k < WORDS_PER_SHINGLE; k++) {
        hash = HashMixing.mix(hash * 31 + words[i + k]);
      }
      hashes[i] = (int) (hash >>> 32);
    }
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  private static int[] words(String text) {
    int[] words = new int[text.length() / 3 + 8];
    int size = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean alone = isWordByItself(c);
      boolean letter = !alone && Character.isLetterOrDigit(c);
      if (inside && !letter) {
        words = put(words, size++, hash);
        inside = false;
      }
      if (alone) {
        words = put(words, size++, c);
      } else if (letter) {
        hash = (inside ? 31 * hash : 0) + Character.toLowerCase(c);
        inside = true;
      }
    }
    if (inside) {
      words = put(words, size++, hash);
    }
    return Arrays.copyOf(words, size);
  }

  /** Returns whether the character counts as a word: its script has no spaces between words. */
  static boolean isWordByItself(int c) {
    return c > 0xDFF && (Character.isIdeographic(c) || isWrittenWithoutSpaces(c));
  }

  private static boolean isWrittenWithoutSpaces(int c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return block == Character.UnicodeBlock.HIRAGANA
        || block == Character.UnicodeBlock.KATAKANA
        || block == Character.UnicodeBlock.THAI
        || block == Character.UnicodeBlock.KHMER
        || block == Character.UnicodeBlock.MYANMAR
        || block == Character.UnicodeBlock.LAO;
  }

  private static int[] put(int[] words, int at, int word) {
    int[] room = at < words.length ? words : Arrays.copyOf(words, 2 * words.length);
    room[at] = word;
    return room;
  }
}
