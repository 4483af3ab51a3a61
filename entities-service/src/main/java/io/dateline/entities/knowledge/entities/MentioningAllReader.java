package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the articles that mention every one of several entities. */
@ApplicationScoped
public class MentioningAllReader {

  private final Session database;
  private final EntityReader entities;

  MentioningAllReader(Session database, EntityReader entities) {
    this.database = database;
    this.entities = entities;
  }

  /**
   * Returns the articles. The query reads the articles of the rarest entity and tests the others,
   * so that an entity that every article mentions costs no more than a rare one.
   *
   * @param ids ids of entities; an unknown one gives no articles
   */
  @Transactional
  List<UUID> articles(List<UUID> ids) {
    Map<UUID, EntityRow> present = entities.present(ids);
    if (present.size() < ids.size()) {
      return List.of();
    }
    List<EntityRow> known =
        present.values().stream()
            .distinct()
            .sorted(Comparator.comparingInt(row -> row.articleCount))
            .toList();
    List<UUID> others = known.stream().skip(1).map(row -> row.id).toList();
    NativeQuery<UUID> query =
        database.createNativeQuery(
            """
            SELECT a.article_id FROM article_entity a WHERE a.entity_id = :rarest %s
            ORDER BY a.seen_at DESC, a.article_id DESC LIMIT :most
            """
                .formatted(
                    others.isEmpty()
                        ? ""
                        : """
                        AND (SELECT count(*) FROM article_entity o
                             WHERE o.article_id = a.article_id AND o.entity_id IN (:others)) = :n
                        """),
            UUID.class);
    query
        .setParameter("rarest", known.get(0).id)
        // One more row than the maximum shows that there are more.
        .setParameter("most", AmongArticles.MAX_ARTICLES + 1);
    if (!others.isEmpty()) {
      query.setParameterList("others", others).setParameter("n", (long) others.size());
    }
    List<UUID> articles = query.getResultList();
    if (articles.size() > AmongArticles.MAX_ARTICLES) {
      throw RequestProblem.tooManyArticles();
    }
    return articles;
  }
}
