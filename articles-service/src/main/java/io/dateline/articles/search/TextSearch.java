package io.dateline.articles.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** PostgreSQL's text search configurations by language; V3__create_search.sql makes them. */
final class TextSearch {

  private static final String SIMPLE = "dateline_simple";

  private static final Map<String, String> BY_LANGUAGE =
      Map.ofEntries(
          entry("ar", "arabic"),
          entry("hy", "armenian"),
          entry("eu", "basque"),
          entry("ca", "catalan"),
          entry("da", "danish"),
          entry("nl", "dutch"),
          entry("en", "english"),
          entry("fi", "finnish"),
          entry("fr", "french"),
          entry("de", "german"),
          entry("el", "greek"),
          entry("hi", "hindi"),
          entry("hu", "hungarian"),
          entry("id", "indonesian"),
          entry("ga", "irish"),
          entry("it", "italian"),
          entry("lt", "lithuanian"),
          entry("ne", "nepali"),
          entry("no", "norwegian"),
          entry("nb", "norwegian"),
          entry("nn", "norwegian"),
          entry("pt", "portuguese"),
          entry("ro", "romanian"),
          entry("ru", "russian"),
          entry("sr", "serbian"),
          entry("es", "spanish"),
          entry("sv", "swedish"),
          entry("ta", "tamil"),
          entry("tr", "turkish"),
          entry("yi", "yiddish"));

  /** Every configuration that an entry can be indexed with. */
  private static final List<String> CONFIGURATIONS = configurations();

  private TextSearch() {}

  /**
   * Returns the configuration of a language; for an unknown language and for null, one without
   * stemming.
   */
  static String configuration(String language) {
    String name = language == null ? null : BY_LANGUAGE.get(language.split("-", 2)[0]);
    return name == null ? SIMPLE : "dateline_" + name;
  }

  /** Returns the configurations of entries in these languages; all if no language is named. */
  static Set<String> configurations(List<String> languages) {
    return languages.isEmpty()
        ? Set.copyOf(CONFIGURATIONS)
        : languages.stream().map(TextSearch::configuration).collect(Collectors.toSet());
  }

  private static List<String> configurations() {
    TreeSet<String> all = new TreeSet<>();
    all.add(SIMPLE);
    BY_LANGUAGE.values().forEach(name -> all.add("dateline_" + name));
    return List.copyOf(all);
  }
}
