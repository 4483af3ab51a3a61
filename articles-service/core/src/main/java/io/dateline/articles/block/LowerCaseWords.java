package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words in small letters. Numbers become zeros, and each ideograph is a word.
 */
final class LowerCaseWords {

  private LowerCaseWords() {}

  static String[] of(String text) {
    String lower = LowerCase.of(text);
    List<String> words = new ArrayList<>(lower.length() / 5 + 2);
    int start = -1;
    boolean digits = false;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean ideograph = c >= '\u3040' && c <= '\u9fff';
      if (!ideograph && Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        digits |= Character.isDigit(c);
        continue;
      }
      if (start >= 0) {
        words.add(digits ? "0".repeat(Math.min(4, i - start)) : lower.substring(start, i));
        start = -1;
        digits = false;
      }
      if (ideograph) {
        words.add(String.valueOf(c));
      } else if (c == '©' || c == '@' || c == '|') {
        words.add(String.valueOf(c));
      }
    }
    return words.toArray(String[]::new);
  }
}
