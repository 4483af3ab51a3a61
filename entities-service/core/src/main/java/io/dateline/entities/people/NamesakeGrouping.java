package io.dateline.entities.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells apart people of one full name by the countries whose offices they hold. A page that states
 * offices of two countries of one person says that they are one; a single page that contradicts all
 * others is taken for a slip.
 */
public final class NamesakeGrouping {

  /** One page may be misread; two independent ones hardly in the same way. */
  public static final int MIN_ARTICLES_OF_PERSON = 2;

  /** Of all pages that state a country at least that part, so that slips do not add up. */
  static final double MIN_SHARE_OF_ARTICLES = 0.2;

  private NamesakeGrouping() {}

  /**
   * The people of a name.
   *
   * @param pages the countries that each page speaks of, as far as it states any
   * @return for each country the one that stands for the person, empty where all may be one person
   */
  public static Map<String, String> of(Collection<Set<String>> pages) {
    Map<String, String> groups = new TreeMap<>();
    for (Set<String> countries : pages) {
      String first = null;
      for (String country : new TreeSet<>(countries)) {
        groups.putIfAbsent(country, country);
        first = first == null ? country : first;
        join(first, country, groups);
      }
    }
    Map<String, Integer> support = new HashMap<>();
    for (Set<String> countries : pages) {
      if (!countries.isEmpty()) {
        support.merge(groups.get(countries.iterator().next()), 1, Integer::sum);
      }
    }
    double least = Math.max(MIN_ARTICLES_OF_PERSON, MIN_SHARE_OF_ARTICLES * pages.size());
    List<String> people =
        support.keySet().stream().filter(group -> support.get(group) >= least).toList();
    groups.values().removeIf(group -> !people.contains(group));
    return people.size() > 1 ? groups : Map.of();
  }

  private static void join(String one, String other, Map<String, String> groups) {
    String a = groups.get(one);
    String b = groups.get(other);
    String smaller = a.compareTo(b) < 0 ? a : b;
    groups.replaceAll((country, group) -> group.equals(a) || group.equals(b) ? smaller : group);
  }
}
