package io.dateline.entities.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Separates several people of one full name by the middle initials that articles print: "John A.
 * Roe" and "John B. Roe". The initial of most articles is that of the person without a mark, so
 * that a slip of one article does not divide the others.
 */
public final class InitialGrouping {

  private InitialGrouping() {}

  /** Returns the first middle initial of a printed name, folded, empty where it has none. */
  public static Optional<String> initial(String written) {
    NameMarks marks = NameMarks.of(written);
    return marks.initials() ? Optional.of(marks.middle().substring(0, 1)) : Optional.empty();
  }

  /**
   * Returns the initials that stand for other people than the usual one; empty where all articles
   * may mean one person.
   *
   * @param initials the initial of each article that prints one
   */
  public static Set<String> ofOthers(Collection<String> initials) {
    Map<String, Integer> counts = new TreeMap<>();
    initials.forEach(initial -> counts.merge(initial, 1, Integer::sum));
    Optional<String> usual =
        counts.entrySet().stream()
            .max(
                Comparator.comparing(Map.Entry<String, Integer>::getValue)
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
            .map(Map.Entry::getKey);
    return counts.keySet().stream()
        .filter(initial -> !initial.equals(usual.orElse(null)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
