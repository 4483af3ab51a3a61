package io.dateline.articles.duplicate;

import static java.util.stream.Collectors.joining;

import io.dateline.articles.nearduplicate.IndependentOrigins;
import io.dateline.articles.nearduplicate.IndependentOrigins.PublishedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Counts the outlets and the independent origins of articles, with one query for all lists. */
@ApplicationScoped
class OriginReader {

  private static final String ARTICLES =
      """
      SELECT s.article_id, s.outlet, s.agency, f.group_id
      FROM search_entry s LEFT JOIN article_fingerprint f ON f.article_id = s.article_id
      WHERE s.article_id = ANY (cast(:articles AS uuid[]))
      """;

  private final EntityManager database;

  OriginReader(EntityManager database) {
    this.database = database;
  }

  @Transactional
  List<OriginCounts.OriginCount> count(List<OriginsRequest.ArticleList> lists) {
    Map<UUID, PublishedArticle> known = articles(lists);
    return lists.stream()
        .map(
            list ->
                OriginCounts.OriginCount.from(
                    IndependentOrigins.of(
                        list.ids().stream()
                            .distinct()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .toList())))
        .toList();
  }

  private Map<UUID, PublishedArticle> articles(List<OriginsRequest.ArticleList> lists) {
    Map<UUID, PublishedArticle> known = new HashMap<>();
    // All ids are one parameter, a PostgreSQL array, however many there are.
    String ids =
        lists.stream()
            .flatMap(list -> list.ids().stream())
            .distinct()
            .map(UUID::toString)
            .collect(joining(",", "{", "}"));
    for (Object row :
        database
            .createNativeQuery(ARTICLES, Object[].class)
            .setParameter("articles", ids)
            .getResultList()) {
      Object[] c = (Object[]) row;
      known.put(
          (UUID) c[0],
          new PublishedArticle((UUID) c[0], (String) c[1], (String) c[2], (UUID) c[3]));
    }
    return known;
  }
}
