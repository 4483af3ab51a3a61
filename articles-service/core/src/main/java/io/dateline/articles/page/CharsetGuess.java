package io.dateline.articles.page;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses the charset of bytes that are not UTF-8 and have no label. It decodes them in the
 * charsets of many languages and takes that in which most characters beyond ASCII are frequent ones
 * of the language: the bytes of a Chinese page are rare hanja in the Korean charset.
 */
final class CharsetGuess {

  /** Bytes that are decoded, from the first one beyond ASCII on. */
  private static final int MAX_SAMPLE_BYTES = 16 * 1024;

  /**
   * Added to the share of a charset of the declared language: more than what charsets of one script
   * differ by, less than what right and wrong scripts differ by.
   */
  private static final double DECLARED_LANGUAGE_BONUS = 0.25;

  /** Weight of a character that no text has against a frequent one. */
  private static final double FAULT_WEIGHT = 5;

  /** Share below which no charset fits. */
  private static final double MIN_SHARE = 0.3;

  private static final List<LegacyCharset> CHARSETS =
      Languages.registered().stream()
          .flatMap(language -> language.entries(WordList.LEGACY_LETTERS).stream())
          .filter(entry -> Charset.isSupported(entry.text()))
          .map(entry -> LegacyCharset.of(entry.text(), entry.value()))
          .toList();

  private CharsetGuess() {}

  /**
   * A charset with the frequent characters of one language.
   *
   * @param letters ascending
   */
  private record LegacyCharset(Charset charset, String language, char[] letters) {

    static LegacyCharset of(String charset, String value) {
      int blank = value.indexOf(' ');
      char[] letters = value.substring(blank + 1).toCharArray();
      Arrays.sort(letters);
      return new LegacyCharset(Charset.forName(charset), value.substring(0, blank), letters);
    }

    /** Returns the share of frequent characters among those beyond ASCII, less for faults. */
    double share(byte[] sample) {
      String text = charset.decode(ByteBuffer.wrap(sample)).toString();
      int all = 0;
      int frequent = 0;
      int faults = 0;
      // The last character may be cut.
      for (int i = 0; i < text.length() - 1; i++) {
        char c = text.charAt(i);
        if (c >= 0x80 && c != '\u00a0') {
          all++;
          frequent += Arrays.binarySearch(letters, c) >= 0 ? 1 : 0;
          faults += isFault(c) ? 1 : 0;
        }
      }
      return all == 0 ? 0 : (frequent - FAULT_WEIGHT * faults) / all;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LegacyCharset that
          && charset.equals(that.charset)
          && language.equals(that.language);
    }

    @Override
    public int hashCode() {
      return charset.hashCode();
    }
  }

  /**
   * Returns the charset that fits best, or the fallback if none fits.
   *
   * @param language the primary code of the declared language, or an empty string
   */
  static Charset of(byte[] bytes, String language, Charset fallback) {
    byte[] sample = sample(bytes);
    Charset best = fallback;
    double most = MIN_SHARE;
    for (LegacyCharset candidate : CHARSETS) {
      double bonus = candidate.language().equals(language) ? DECLARED_LANGUAGE_BONUS : 0;
      double share = candidate.share(sample);
      if (share > 0 && share + bonus > most) {
        most = share + bonus;
        best = candidate.charset();
      }
    }
    return best;
  }

  /** Returns the share of characters beyond ASCII that the charset cannot give, 0 to 1. */
  static double faults(byte[] bytes, Charset charset) {
    String text = charset.decode(ByteBuffer.wrap(sample(bytes))).toString();
    long all = text.chars().filter(c -> c >= 0x80).count();
    long faults = text.chars().filter(c -> isFault((char) c)).count();
    return all == 0 ? 0 : (double) faults / all;
  }

  private static boolean isFault(char c) {
    return c == '\ufffd' || (c >= 0x80 && c < 0xA0) || (c >= '\ue000' && c <= '\uf8ff');
  }

  private static byte[] sample(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] >= 0) {
      from++;
    }
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + MAX_SAMPLE_BYTES));
  }
}
