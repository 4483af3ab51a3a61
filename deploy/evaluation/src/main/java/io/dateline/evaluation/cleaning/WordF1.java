package io.dateline.evaluation.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The similarity of two texts as bags of words; in scripts without blanks a character is a word.
 */
public record WordF1(double precision, double recall) {

  /** Returns the harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Compares a text with the gold text. */
  public static WordF1 of(String found, String gold) {
    List<String> foundWords = words(found);
    List<String> goldWords = words(gold);
    Map<String, Integer> left = new HashMap<>();
    goldWords.forEach(word -> left.merge(word, 1, Integer::sum));
    int hits = 0;
    for (String word : foundWords) {
      Integer count = left.get(word);
      if (count != null && count > 0) {
        left.put(word, count - 1);
        hits++;
      }
    }
    return new WordF1(
        foundWords.isEmpty() ? 0 : (double) hits / foundWords.size(),
        goldWords.isEmpty() ? 0 : (double) hits / goldWords.size());
  }

  /** Returns the words of a text in lower case, without punctuation. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean ideograph = c >= '\u3040' && c <= '\u9fff';
      if (Character.isLetterOrDigit(c) && !ideograph) {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (ideograph) {
        words.add(String.valueOf(c));
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
