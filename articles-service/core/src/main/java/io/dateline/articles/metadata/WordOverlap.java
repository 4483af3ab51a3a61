package io.dateline.articles.metadata;

import io.dateline.articles.block.LowerCase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Measures how many words two short texts share. */
final class WordOverlap {

  private WordOverlap() {}

  /** Returns the words of a text in small letters without punctuation. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(LowerCase.of(text).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** Returns the share of the words of either text that both have, 0 to 1. */
  static double of(String one, String other) {
    return of(words(one), words(other));
  }

  /** Returns the share of the words of either set that both have, 0 to 1. */
  static double of(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> fewer = one.size() < other.size() ? one : other;
    Set<String> more = fewer == one ? other : one;
    int both = 0;
    for (String word : fewer) {
      both += more.contains(word) ? 1 : 0;
    }
    return (double) both / (one.size() + other.size() - both);
  }
}
