package io.dateline.gateway.export;

import io.dateline.gateway.entities.ArticleEntity;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.MentioningArticles;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.dateline.gateway.relations.RelatedEntity;
import io.dateline.gateway.relations.RelationLoader;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the entities that the same articles mention together with an entity. One call returns the
 * first of them; if there are more, this class counts them over the articles of the entity. It
 * holds the related entities of one entity at a time in memory.
 */
final class RelatedEntityReader {

  /** Maximum number of related entities that one call returns for an entity. */
  private static final int MAX_RELATED_PER_CALL = 200;

  /** Number of an entity's articles that are read with one call. */
  private static final int ARTICLES_PER_CALL = 200;

  private final EntityLoader entities;
  private final RelationLoader relations;

  RelatedEntityReader(EntityLoader entities, RelationLoader relations) {
    this.entities = entities;
    this.relations = relations;
  }

  /**
   * Returns all related entities of each entity that share a minimum number of articles with it.
   *
   * @param among the articles that are counted; null for all articles
   */
  Uni<Map<UUID, List<RelatedEntity>>> of(List<UUID> ids, int minArticles, List<UUID> among) {
    Uni<Map<UUID, List<RelatedEntity>>> all =
        relations.related(ids, MAX_RELATED_PER_CALL, minArticles, null, among).map(HashMap::new);
    Set<UUID> counting = among == null ? null : Set.copyOf(among);
    return all.chain(found -> completed(found, minArticles, counting));
  }

  private Uni<Map<UUID, List<RelatedEntity>>> completed(
      Map<UUID, List<RelatedEntity>> found, int minArticles, Set<UUID> counting) {
    Uni<Map<UUID, List<RelatedEntity>>> completed = Uni.createFrom().item(found);
    for (Map.Entry<UUID, List<RelatedEntity>> one : List.copyOf(found.entrySet())) {
      if (one.getValue().size() >= MAX_RELATED_PER_CALL) {
        completed =
            completed.chain(
                known ->
                    countedAfter(one.getKey(), null, new Counts(counting))
                        .map(
                            counts -> {
                              known.put(one.getKey(), counts.atLeast(minArticles));
                              return known;
                            }));
      }
    }
    return completed;
  }

  private Uni<Counts> countedAfter(UUID entity, String after, Counts counts) {
    return entities
        .articlesOf(entity, ConnectionWindow.of(ARTICLES_PER_CALL, after, null, null))
        .chain(
            page ->
                page.articles().isEmpty()
                    ? Uni.createFrom().item(counts)
                    : counted(entity, page, counts));
  }

  private Uni<Counts> counted(UUID entity, MentioningArticles page, Counts counts) {
    List<UUID> articles = page.articles().stream().filter(counts::isCounted).toList();
    Map<UUID, List<ArticleEntity>> none = Map.of();
    return (articles.isEmpty() ? Uni.createFrom().item(none) : entities.ofArticles(articles, null))
        .chain(
            mentioned -> {
              mentioned.values().forEach(some -> counts.add(entity, some));
              return page.next() == null
                  ? Uni.createFrom().item(counts)
                  : countedAfter(entity, page.next(), counts);
            });
  }

  private static final class Counts {

    private final Map<UUID, NamedEntity> entities = new HashMap<>();
    private final Map<UUID, Integer> articles = new HashMap<>();
    private final Set<UUID> counting;

    /**
     * Creates empty counts.
     *
     * @param counting the articles that are counted; null for all articles
     */
    Counts(Set<UUID> counting) {
      this.counting = counting;
    }

    boolean isCounted(UUID article) {
      return counting == null || counting.contains(article);
    }

    void add(UUID self, List<ArticleEntity> mentioned) {
      for (ArticleEntity one : mentioned) {
        UUID key = one.entity().key();
        if (!key.equals(self)) {
          entities.putIfAbsent(key, one.entity());
          articles.merge(key, 1, Integer::sum);
        }
      }
    }

    List<RelatedEntity> atLeast(int minArticles) {
      return articles.entrySet().stream()
          .filter(one -> one.getValue() >= minArticles)
          .map(one -> new RelatedEntity(entities.get(one.getKey()), one.getValue()))
          .toList();
    }
  }
}
