package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A set of phrases that is looked up in the words of a line. A phrase that ends with {@code *} also
 * matches longer words.
 */
final class PhraseSet {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  /** Phrases that end with {@code *}, without it, by their first letter. */
  private final Map<Character, List<String>> beginnings = new HashMap<>();

  private PhraseSet() {}

  /** Makes a set of phrases in small letters without punctuation. */
  static PhraseSet of(Collection<String> phrases) {
    return of(phrases, List.of());
  }

  /** Makes a set of the phrases of two lists. */
  static PhraseSet of(Collection<String> phrases, Collection<String> more) {
    PhraseSet all = new PhraseSet();
    for (String phrase : Stream.concat(phrases.stream(), more.stream()).toList()) {
      if (phrase.endsWith("*")) {
        all.beginnings
            .computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>())
            .add(phrase.substring(0, phrase.length() - 1));
      } else {
        String[] words = phrase.split(" ");
        all.byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
      }
    }
    return all;
  }

  boolean in(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (at(words, i)) {
        return true;
      }
    }
    return false;
  }

  boolean at(String[] words, int from) {
    String first = words[from];
    for (String[] phrase : byFirstWord.getOrDefault(first, List.of())) {
      int i = 1;
      while (i < phrase.length && from + i < words.length && phrase[i].equals(words[from + i])) {
        i++;
      }
      if (i == phrase.length) {
        return true;
      }
    }
    for (String beginning : beginnings.getOrDefault(first.charAt(0), List.of())) {
      if (first.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
