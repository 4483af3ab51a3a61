package io.dateline.entities.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides which names of different articles belong to one person: similar names with which articles
 * state the same office, where no other person fits. The evidence of all articles decides together,
 * so that the order of their arrival does not matter.
 */
public final class PersonNameClustering {

  /**
   * The fullest names come first, since a name is compared with those that may be fuller forms of
   * it.
   */
  private static final Comparator<PersonCandidate> FULLEST_FIRST =
      Comparator.comparing((PersonCandidate b) -> b.name().letters())
          .reversed()
          .thenComparing(PersonCandidate::key);

  private PersonNameClustering() {}

  /**
   * The person whom a name stands for.
   *
   * @param key the key of the fullest name of the person
   * @param similarity why the name belongs to the person, null for the fullest name itself
   */
  public record ClusteredPerson(String key, NameSimilarity similarity) {

    static ClusteredPerson itself(PersonCandidate bearer) {
      return new ClusteredPerson(bearer.key(), null);
    }
  }

  /** Returns whether two names are similar enough to belong to one person, whatever the offices. */
  public static boolean areAlike(PersonName one, PersonName other) {
    return NameSimilarity.of(one, other).isPresent() || NameSimilarity.of(other, one).isPresent();
  }

  /**
   * Returns the person of each key.
   *
   * @param bearers all candidates that may be one person with any of them
   */
  public static Map<String, ClusteredPerson> resolve(Collection<PersonCandidate> bearers) {
    List<PersonCandidate> ordered = new ArrayList<>(bearers);
    ordered.sort(FULLEST_FIRST);
    Map<String, ClusteredPerson> people = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      PersonCandidate bearer = ordered.get(i);
      people.put(bearer.key(), person(bearer, ordered.subList(0, i), people));
    }
    return people;
  }

  private static ClusteredPerson person(
      PersonCandidate bearer, List<PersonCandidate> fuller, Map<String, ClusteredPerson> people) {
    Map<String, TreeSet<NameSimilarity>> found = new HashMap<>();
    for (PersonCandidate other : fuller) {
      Optional<NameSimilarity> similarity = NameSimilarity.of(bearer.name(), other.name());
      if (similarity.isPresent() && bearer.sharesOffice(other, similarity.get())) {
        String whose = people.get(other.key()).key();
        found.computeIfAbsent(whose, key -> new TreeSet<>()).add(similarity.get());
      }
    }
    if (found.size() != 1) {
      return ClusteredPerson.itself(bearer);
    }
    Map.Entry<String, TreeSet<NameSimilarity>> only = found.entrySet().iterator().next();
    return new ClusteredPerson(only.getKey(), only.getValue().first());
  }
}
