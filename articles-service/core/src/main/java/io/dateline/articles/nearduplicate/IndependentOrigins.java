package io.dateline.articles.nearduplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Counts how many sources stand behind some articles, independently of each other.
 *
 * @param articles the number of articles
 * @param outlets the number of outlets that published them
 * @param origins the number of independent origins
 */
public record IndependentOrigins(int articles, int outlets, int origins) {

  /**
   * The fields of an article that the count needs.
   *
   * @param outlet null if it is unknown
   * @param agency the agency that it credits, or null
   * @param group the group of copies that it belongs to, or null
   */
  public record PublishedArticle(UUID id, String outlet, String agency, UUID group) {}

  /**
   * Counts the origins. All articles of one group of copies are one origin, and so are all that
   * credit one agency, and all others that an outlet wrote itself. Articles of a group that credits
   * an agency belong to the agency.
   */
  public static IndependentOrigins of(Collection<PublishedArticle> articles) {
    Map<UUID, Integer> groupSizes = new HashMap<>();
    Set<String> outlets = new HashSet<>();
    Set<UUID> ids = new HashSet<>();
    for (PublishedArticle article : articles) {
      if (ids.add(article.id()) && article.group() != null) {
        groupSizes.merge(article.group(), 1, Integer::sum);
      }
      if (article.outlet() != null) {
        outlets.add(folded(article.outlet()));
      }
    }
    Sets sets = new Sets();
    for (PublishedArticle article : articles) {
      sets.join(keys(article, groupSizes));
    }
    return new IndependentOrigins(ids.size(), outlets.size(), sets.count());
  }

  /** Returns what an article has in common with others of the same origin. */
  private static List<String> keys(PublishedArticle article, Map<UUID, Integer> groupSizes) {
    List<String> keys = new ArrayList<>();
    if (article.agency() != null) {
      keys.add("agency " + folded(article.agency()));
    }
    if (article.group() != null && groupSizes.get(article.group()) > 1) {
      keys.add("group " + article.group());
    }
    if (keys.isEmpty()) {
      keys.add(
          article.outlet() == null
              ? "article " + article.id()
              : "outlet " + folded(article.outlet()));
    }
    return keys;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }

  /** Sets of keys; keys that are joined are in one set. */
  private static final class Sets {

    private final Map<String, String> parents = new HashMap<>();

    void join(List<String> keys) {
      String first = root(keys.get(0));
      for (String key : keys) {
        parents.put(root(key), first);
      }
    }

    int count() {
      return (int) parents.keySet().stream().filter(key -> parents.get(key).equals(key)).count();
    }

    private String root(String key) {
      String at = key;
      while (!parents.computeIfAbsent(at, any -> any).equals(at)) {
        at = parents.get(at);
      }
      // The next search for this key has one step only.
      parents.put(key, at);
      return at;
    }
  }
}
