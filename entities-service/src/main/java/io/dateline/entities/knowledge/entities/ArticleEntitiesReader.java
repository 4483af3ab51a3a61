package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.KnownArticles;
import io.dateline.entities.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the entities of many articles at once. */
@ApplicationScoped
class ArticleEntitiesReader {

  private final Session database;
  private final EntityReader entities;
  private final KnownArticles known;

  ArticleEntitiesReader(Session database, EntityReader entities, KnownArticles known) {
    this.database = database;
    this.entities = entities;
    this.known = known;
  }

  private record Counted(UUID article, UUID entity, int count, Span first) {}

  /** Returns the entities of each known article, in the order of the request. */
  @Transactional
  List<ArticleEntities> entities(List<UUID> articles, IdsRequest request) {
    Map<UUID, Integer> revisions = known.revisions(articles);
    List<Counted> counted =
        database
            .createNativeQuery(
                """
                SELECT article_id, entity_id, mention_count, first_start, first_end
                FROM article_entity WHERE article_id IN (:articles)
                ORDER BY article_id, mention_count DESC, first_start
                """,
                Object[].class)
            .setParameterList("articles", articles)
            .getResultList()
            .stream()
            .map(ArticleEntitiesReader::counted)
            .toList();
    FieldSelection fields = EntityView.ALL_FIELDS.restrictedTo(request.fields());
    Map<UUID, EntityView> views =
        entities.byId(
            counted.stream().map(Counted::entity).distinct().toList(),
            request.hasKinds() ? fields.and("kind") : fields);
    Map<UUID, List<ArticleEntities.Counted>> byArticle = new HashMap<>();
    for (Counted one : counted) {
      EntityView view = views.get(one.entity());
      if (view != null && (!request.hasKinds() || request.wants(view.kind().name()))) {
        byArticle
            .computeIfAbsent(one.article(), id -> new ArrayList<>())
            .add(new ArticleEntities.Counted(view, one.count(), one.first()));
      }
    }
    return articles.stream()
        .filter(revisions::containsKey)
        .map(id -> new ArticleEntities(id, byArticle.getOrDefault(id, List.of())))
        .toList();
  }

  private static Counted counted(Object[] row) {
    return new Counted(
        (UUID) row[0],
        (UUID) row[1],
        ((Number) row[2]).intValue(),
        new Span(((Number) row[3]).intValue(), ((Number) row[4]).intValue()));
  }
}
