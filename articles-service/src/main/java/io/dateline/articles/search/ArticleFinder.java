package io.dateline.articles.search;

import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds articles with PostgreSQL's full text search. */
@ApplicationScoped
class ArticleFinder {

  /**
   * Parses the search once for the configuration of each language; an article matches in the
   * configuration of its own language. Parsing for all thirty takes less than a millisecond. Most
   * configurations give the same words; these are grouped, so that each list of entries is read
   * once.
   */
  private static final String MATCHES =
      """
      (SELECT e.article_id, e.sort_at, %s
       FROM (SELECT array_agg(name) AS names, words
             FROM (SELECT name, article_search(name, :search) AS words
                   FROM unnest(string_to_array(:configurations, ',')) AS name) AS parsed
             GROUP BY words) AS q
       JOIN search_entry e ON e.document @@ q.words AND e.configuration = ANY (q.names)
       WHERE %s)
      """;

  private static final String LISTED =
      "(SELECT e.article_id, e.sort_at, %s FROM search_entry e WHERE %s)";

  /** The rank is computed only for the order by relevance, since it is expensive. */
  private static final String RANK = "ts_rank_cd(e.document, q.words, 1) AS rank";

  private static final String NO_RANK = "cast(0 AS real) AS rank";

  private final EntityManager database;

  ArticleFinder(EntityManager database) {
    this.database = database;
  }

  /**
   * A window of the found articles, in the asked order.
   *
   * @param cursors the place of each article
   * @param hasNext whether more articles follow
   * @param hasPrevious whether articles come before
   */
  record Hits(List<Cursor> cursors, boolean hasNext, boolean hasPrevious) {}

  @Transactional
  Hits find(ArticleFilter filter, ListWindow wanted) {
    boolean backwards = wanted.before() != null || wanted.fromEnd();
    List<Cursor> found =
        new ArrayList<>(
            slice(filter, wanted, wanted.after(), wanted.before(), backwards, wanted.limit() + 1));
    boolean more = found.size() > wanted.limit();
    if (more) {
      found.remove(found.size() - 1);
    }
    if (backwards) {
      Collections.reverse(found);
    }
    Cursor first = found.isEmpty() ? null : found.get(0);
    Cursor last = found.isEmpty() ? null : found.get(found.size() - 1);
    // Beyond the window, on the side that it was not read towards.
    boolean hasPrevious =
        backwards ? more : wanted.after() != null && exists(filter, wanted, null, first);
    boolean hasNext =
        backwards ? wanted.before() != null && exists(filter, wanted, last, null) : more;
    return new Hits(List.copyOf(found), hasNext, hasPrevious);
  }

  /**
   * Counts over all articles that match.
   *
   * @param total number of articles that match
   * @param facets the values of each asked field, the most frequent first
   */
  record Totals(long total, List<Facet> facets) {}

  /**
   * Counts all articles that match, and their values of these fields, in one pass. The values of a
   * field are counted as if the filter did not choose any of them, so that a reader who chose one
   * sees what the others would add.
   */
  @Transactional
  Totals totals(ArticleFilter filter, Set<Facet.FacetField> fields) {
    Set<String> counted =
        fields.stream()
            .map(Facet.FacetField::column)
            .collect(Collectors.toCollection(TreeSet::new));
    ArticleFilter.Conditions conditions = filter.conditions(counted);
    Map<String, List<String>> chosen = new TreeMap<>(filter.chosenValues());
    chosen.keySet().retainAll(counted);
    StringBuilder sql =
        new StringBuilder("WITH found AS MATERIALIZED ")
            .append(
                source(
                    filter,
                    conditions,
                    counted.isEmpty()
                        ? NO_RANK
                        : counted.stream().map(c -> "e." + c).collect(Collectors.joining(", "))))
            .append(" SELECT '', cast(NULL AS text), count(*) FROM found WHERE ")
            .append(chosen(chosen, null));
    for (Facet.FacetField field : fields) {
      sql.append(
          """
           UNION ALL (SELECT '%1$s', %1$s, count(*) FROM found WHERE %1$s IS NOT NULL AND %3$s
           GROUP BY %1$s ORDER BY count(*) DESC, %1$s LIMIT %2$d)
          """
              .formatted(
                  field.column(), Facet.MAX_VALUES_PER_FACET, chosen(chosen, field.column())));
    }
    Query query = database.createNativeQuery(sql.toString(), Object[].class);
    boolean everyLanguage = fields.contains(Facet.FacetField.LANGUAGE);
    bind(query, filter, conditions, everyLanguage ? List.of() : filter.languages());
    chosen.forEach(query::setParameter);
    Map<String, List<Facet.Value>> values = new HashMap<>();
    long total = 0;
    for (Object row : query.getResultList()) {
      Object[] columnsOfRow = (Object[]) row;
      String field = (String) columnsOfRow[0];
      long count = ((Number) columnsOfRow[2]).longValue();
      if (field.isEmpty()) {
        total = count;
      } else {
        values
            .computeIfAbsent(field, f -> new ArrayList<>())
            .add(new Facet.Value((String) columnsOfRow[1], count));
      }
    }
    List<Facet> facets =
        fields.stream()
            .map(f -> new Facet(f.column(), values.getOrDefault(f.column(), List.of())))
            .toList();
    return new Totals(total, facets);
  }

  /** Returns the condition that an article has chosen values, but for one field. */
  private static String chosen(Map<String, List<String>> values, String except) {
    return values.keySet().stream()
        .filter(column -> !column.equals(except))
        .map(column -> " AND " + column + " IN (:" + column + ")")
        .collect(Collectors.joining("", "true", ""));
  }

  /** Counts the articles that match in each step of time; steps without articles are left out. */
  @Transactional
  List<Timeline.Bucket> timeline(ArticleFilter filter, Timeline.Step step) {
    ArticleFilter.Conditions conditions = filter.conditions();
    Query query =
        database
            .createNativeQuery(
                "SELECT date_trunc(:step, sort_at, 'UTC') AS start, count(*) FROM "
                    + source(filter, conditions, NO_RANK)
                    + " AS found GROUP BY 1 ORDER BY 1 DESC LIMIT "
                    + Timeline.MAX_STEPS,
                Object[].class)
            .setParameter("step", step.name());
    bind(query, filter, conditions);
    List<Timeline.Bucket> buckets = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      buckets.add(0, new Timeline.Bucket((Instant) columns[0], ((Number) columns[1]).longValue()));
    }
    return buckets;
  }

  /**
   * Returns all articles that match, in no order.
   *
   * @throws io.dateline.problem.HttpProblem 400 if more than {@code max} match
   */
  @Transactional
  List<UUID> matching(ArticleFilter filter, int max) {
    ArticleFilter.Conditions conditions = filter.conditions();
    Query query =
        database.createNativeQuery(
            "SELECT article_id FROM " + source(filter, conditions, NO_RANK) + " AS found",
            UUID.class);
    bind(query, filter, conditions);
    List<?> found = query.setMaxResults(max + 1).getResultList();
    if (found.size() > max) {
      throw Problems.tooManyArticles(max);
    }
    return found.stream().map(UUID.class::cast).toList();
  }

  /** Returns for each of these articles the stretches of its text that match. */
  @Transactional
  Map<UUID, List<String>> highlights(String search, List<UUID> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT e.article_id, ts_headline(cast(e.configuration || '_words' AS regconfig),
                  spaced_characters(translate(left(r.clean_text, 100000), :marks, :instead)),
                  article_search(e.configuration, :search), :options)
                FROM search_entry e
                JOIN article_revision r ON r.article_id = e.article_id AND r.revision = e.revision
                WHERE e.article_id IN (:articles)
                """,
                Object[].class)
            .setParameter("search", SearchableText.query(search))
            .setParameter("options", Highlights.OPTIONS)
            .setParameter("marks", Highlights.MARKS)
            .setParameter("instead", Highlights.REPLACEMENTS_OF_MARKS)
            .setParameter("articles", articles)
            .getResultList();
    Map<UUID, List<String>> highlights = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      highlights.put((UUID) columns[0], Highlights.of((String) columns[1]));
    }
    return highlights;
  }

  private boolean exists(ArticleFilter filter, ListWindow wanted, Cursor after, Cursor before) {
    return !slice(filter, wanted, after, before, before != null, 1).isEmpty();
  }

  private List<Cursor> slice(
      ArticleFilter filter,
      ListWindow wanted,
      Cursor after,
      Cursor before,
      boolean backwards,
      int limit) {
    ArticleFilter.Conditions conditions = filter.conditions();
    boolean descending = wanted.order() != ArticleOrder.OLDEST;
    boolean ranked = wanted.order() == ArticleOrder.RELEVANCE;
    String keys = ranked ? "rank, sort_at, article_id" : "sort_at, article_id";
    String direction = descending != backwards ? "DESC" : "ASC";
    List<String> bounds = new ArrayList<>();
    if (after != null) {
      bounds.add(bound(keys, descending ? "<" : ">", "after"));
    }
    if (before != null) {
      bounds.add(bound(keys, descending ? ">" : "<", "before"));
    }
    Query query =
        database.createNativeQuery(
            "SELECT article_id, sort_at, rank FROM "
                + source(filter, conditions, ranked && filter.hasSearch() ? RANK : NO_RANK)
                + " AS found"
                + (bounds.isEmpty() ? "" : " WHERE " + String.join(" AND ", bounds))
                + " ORDER BY "
                + keys.replace(",", " " + direction + ",")
                + " "
                + direction,
            Object[].class);
    bind(query, filter, conditions);
    bind(query, "after", after);
    bind(query, "before", before);
    List<?> rows = query.setMaxResults(limit).getResultList();
    return rows.stream().map(row -> cursor(wanted.order(), (Object[]) row)).toList();
  }

  private static String source(
      ArticleFilter filter, ArticleFilter.Conditions conditions, String columns) {
    return (filter.hasSearch() ? MATCHES : LISTED).formatted(columns, conditions.all());
  }

  private static String bound(String keys, String comparison, String name) {
    String values = "cast(:%1$sAt AS timestamptz), cast(:%1$sId AS uuid)".formatted(name);
    boolean ranked = keys.startsWith("rank");
    return "(%s) %s (%s)"
        .formatted(
            keys, comparison, ranked ? "cast(:%sRank AS real), ".formatted(name) + values : values);
  }

  private static void bind(Query query, ArticleFilter filter, ArticleFilter.Conditions conditions) {
    bind(query, filter, conditions, filter.languages());
  }

  /** Binds all parameters; the words of the search are read as words of these languages, or all. */
  private static void bind(
      Query query,
      ArticleFilter filter,
      ArticleFilter.Conditions conditions,
      List<String> languages) {
    conditions.parameters().forEach(query::setParameter);
    if (filter.hasSearch()) {
      query.setParameter("search", SearchableText.query(filter.search()));
      query.setParameter("configurations", String.join(",", TextSearch.configurations(languages)));
    }
  }

  private static void bind(Query query, String name, Cursor cursor) {
    if (cursor != null) {
      query.setParameter(name + "At", cursor.sortAt().toString());
      query.setParameter(name + "Id", cursor.article().toString());
      if (cursor.order() == ArticleOrder.RELEVANCE) {
        query.setParameter(name + "Rank", cursor.rank());
      }
    }
  }

  private static Cursor cursor(ArticleOrder order, Object[] row) {
    float rank = order == ArticleOrder.RELEVANCE ? ((Number) row[2]).floatValue() : 0;
    return new Cursor(order, rank, (Instant) row[1], (UUID) row[0]);
  }
}
