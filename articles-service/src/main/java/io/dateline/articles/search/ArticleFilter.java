package io.dateline.articles.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The conditions that articles of a search must meet. Null and an empty list mean no condition,
 * except that an empty {@code among} means no article.
 *
 * @param search words in web search syntax: phrases in quotes, OR, a minus before words that must
 *     not occur
 * @param from the earliest sort time, inclusive
 * @param to the latest sort time, exclusive
 * @param foldDuplicates whether only the likely origin of several copies is found
 * @param among the only articles that may be found; null for any
 */
record ArticleFilter(
    String search,
    List<String> outlets,
    List<String> agencies,
    List<String> languages,
    List<String> sections,
    Instant from,
    Instant to,
    Boolean hasHeadline,
    boolean foldDuplicates,
    List<UUID> among) {

  boolean hasSearch() {
    return search != null;
  }

  /** Returns the conditions on {@code e}, the search entry, with their parameters. */
  Conditions conditions() {
    return conditions(Set.of());
  }

  /** Returns all conditions but those on the values of these columns. */
  Conditions conditions(Set<String> without) {
    Conditions conditions = withoutValues();
    chosenValues()
        .forEach(
            (column, values) -> {
              if (!without.contains(column)) {
                conditions.in("e." + column, column, values);
              }
            });
    return conditions;
  }

  /** Returns the values that an article must have one of, by the column that has the value. */
  Map<String, List<String>> chosenValues() {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    chosen.put("outlet", outlets);
    chosen.put("agency", agencies);
    chosen.put("language", languages);
    chosen.put("section", sections);
    chosen.values().removeIf(List::isEmpty);
    return chosen;
  }

  /** Returns all conditions but those on the values of outlet, agency, language and section. */
  private Conditions withoutValues() {
    Conditions conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
    conditions.add(from, "e.sort_at >= :from", "from");
    conditions.add(to, "e.sort_at < :to", "to");
    if (foldDuplicates) {
      conditions.sql().add("NOT e.is_copy");
    }
    if (among != null) {
      // All ids are one parameter, a PostgreSQL array, however many there are.
      conditions.add(
          "{" + among.stream().map(UUID::toString).collect(joining(",")) + "}",
          "e.article_id = ANY (cast(:among AS uuid[]))",
          "among");
    }
    conditions.add(hasHeadline, "e.has_headline = :hasHeadline", "hasHeadline");
    return conditions;
  }

  /** SQL conditions that an entry must all meet, with the values of their parameters. */
  record Conditions(List<String> sql, Map<String, Object> parameters) {

    void in(String column, String parameter, List<String> values) {
      sql.add(column + " IN (:" + parameter + ")");
      parameters.put(parameter, values);
    }

    void add(Object value, String condition, String parameter) {
      if (value != null) {
        sql.add(condition);
        parameters.put(parameter, value);
      }
    }

    String all() {
      return sql.isEmpty() ? "true" : String.join(" AND ", sql);
    }
  }
}
