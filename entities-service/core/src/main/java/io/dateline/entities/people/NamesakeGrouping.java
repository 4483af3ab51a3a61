package io.dateline.entities.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Separates several people of one full name by the countries whose offices they hold. An article
 * that states offices of two countries for one person joins the countries; a single article that
 * contradicts all others counts as a slip.
 */
public final class NamesakeGrouping {

  /** One article may be misread; two independent ones are hardly misread in the same way. */
  public static final int MIN_ARTICLES_OF_PERSON = 2;

  /**
   * A person needs this share of the articles that state a country, so that slips do not add up in
   * a large number of articles.
   */
  static final double MIN_SHARE_OF_ARTICLES = 0.2;

  private NamesakeGrouping() {}

  /**
   * Groups the countries of a name by person.
   *
   * @param pages for each article, the countries that it states offices of
   * @return for each country the one that stands for the person; empty where all may be one person
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
