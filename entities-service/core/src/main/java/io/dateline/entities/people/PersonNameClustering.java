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
 * Tells which names of different pages are of one person: like names with which pages state the
 * same office, where just one person comes into question. It follows from all that pages say
 * together, so that the order of their arrival does not matter.
 */
public final class PersonNameClustering {

  /** Fullest first: a name is compared with those that may be fuller forms of it. */
  private static final Comparator<PersonCandidate> FULLEST_FIRST =
      Comparator.comparing((PersonCandidate b) -> b.name().letters())
          .reversed()
          .thenComparing(PersonCandidate::key);

  private PersonNameClustering() {}

  /**
   * Whose a name is.
   *
   * @param key of the fullest name of that person
   * @param similarity why, or null where it is that name itself
   */
  public record ClusteredPerson(String key, NameSimilarity similarity) {

    static ClusteredPerson itself(PersonCandidate bearer) {
      return new ClusteredPerson(bearer.key(), null);
    }
  }

  /** Whether one name may be of the same person as another, whatever their offices. */
  public static boolean areAlike(PersonName one, PersonName other) {
    return NameSimilarity.of(one, other).isPresent() || NameSimilarity.of(other, one).isPresent();
  }

  /**
   * The person of each key.
   *
   * @param bearers all that may be one with any of them
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
