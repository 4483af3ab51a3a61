package io.dateline.articles.duplicate;

import io.dateline.articles.nearduplicate.LikelyOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads groups of copies as clients see them. */
@ApplicationScoped
class DuplicateReader {

  private static final int MAX_ARTICLES_PER_GROUP = 500;

  private final EntityManager database;

  DuplicateReader(EntityManager database) {
    this.database = database;
  }

  /**
   * Returns the groups of these articles, in their order; articles that stand alone are left out.
   */
  @Transactional
  List<DuplicateGroup.DuplicatesOfArticle> groups(List<UUID> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    Map<UUID, UUID> groupOf = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery(
                """
                SELECT article_id, group_id FROM article_fingerprint
                WHERE article_id IN (:articles) AND group_id IS NOT NULL
                """,
                Object[].class)
            .setParameter("articles", articles)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      groupOf.put((UUID) columns[0], (UUID) columns[1]);
    }
    Map<UUID, DuplicateGroup> groups = new HashMap<>();
    List<DuplicateGroup.DuplicatesOfArticle> found = new ArrayList<>();
    for (UUID article : articles) {
      UUID id = groupOf.get(article);
      if (id != null) {
        DuplicateGroup group = groups.computeIfAbsent(id, this::group);
        if (group.size() > 1) {
          found.add(new DuplicateGroup.DuplicatesOfArticle(article, group));
        }
      }
    }
    return found;
  }

  private DuplicateGroup group(UUID id) {
    List<LikelyOrigin.ArticleCopy> copies = DuplicateGrouping.copies(database, id);
    LikelyOrigin origin = LikelyOrigin.of(copies);
    return new DuplicateGroup(
        id,
        copies.size(),
        origin.article(),
        origin.why(),
        copies.stream()
            .map(LikelyOrigin.ArticleCopy::article)
            .limit(MAX_ARTICLES_PER_GROUP)
            .toList());
  }
}
