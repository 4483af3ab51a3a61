package io.dateline.entities.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell the state of an office: "President-elect", "acting minister".
 *
 * @param states the state of each word, in lower case
 */
public record OfficeStateWords(Map<String, String> states) {

  static OfficeStateWords of(WordLists lists) {
    return new OfficeStateWords(Map.copyOf(lists.map("state")));
  }

  /**
   * Returns the name of the state that a word tells, alone ("acting") or behind the last hyphen
   * ("minister-designate").
   */
  public Optional<String> stateOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(states.get(lower))
        .or(() -> Optional.ofNullable(states.get(lower.substring(lower.lastIndexOf('-') + 1))));
  }

  /** Returns a title without the words that tell a state: "Minister" for "Acting Minister". */
  public String without(String title) {
    return Stream.of(title.split(" "))
        .filter(word -> !states.containsKey(word.toLowerCase(Locale.ROOT)))
        .map(word -> stateOf(word).isEmpty() ? word : word.substring(0, word.lastIndexOf('-')))
        .collect(Collectors.joining(" "));
  }
}
