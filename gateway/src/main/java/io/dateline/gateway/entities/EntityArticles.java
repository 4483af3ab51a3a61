package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleEdge;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/**
 * The field {@code articles} of an entity. entities-service tells the ids of the articles and
 * articles-service their content, with one call to each for all entities of a level.
 */
@GraphQLApi
public class EntityArticles {

  private final EntityLoader entities;
  private final ArticleLoader articles;

  EntityArticles(EntityLoader entities, ArticleLoader articles) {
    this.entities = entities;
    this.articles = articles;
  }

  @Description(
      "The articles that mention the entity, the newest first. Null, with an error, if a service"
          + " fails.")
  public Uni<ArticleConnection> articles(
      @Source NamedEntity entity,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, last, before);
    boolean count = FieldSelection.has(context, "totalCount");
    // If the query selects only the total, articles-service is not called at all.
    String fields =
        FieldSelection.has(context, "edges", "nodes", "pageInfo")
            ? ArticleLoader.connectionFields(context)
            : null;
    return Batches.load(
            context,
            "entityArticles?" + page + count + fields,
            entity.key(),
            ids ->
                entities
                    .articleIds(ids, page, count)
                    .flatMap(
                        found -> articlesIn(found, fields).map(known -> connections(found, known))))
        .onItem()
        .ifNull()
        .continueWith(() -> ArticleConnection.of(List.of(), false, false, 0));
  }

  private Uni<Map<UUID, Article>> articlesIn(
      Map<UUID, ArticlesByEntity.Item> found, String fields) {
    List<UUID> ids =
        found.values().stream()
            .flatMap(item -> item.articles().stream())
            .map(ArticlesByEntity.Mentioning::articleId)
            .distinct()
            .toList();
    if (fields == null || ids.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    List<List<UUID>> batches = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += Batches.MAX_KEYS) {
      batches.add(ids.subList(i, Math.min(ids.size(), i + Batches.MAX_KEYS)));
    }
    return Multi.createFrom()
        .iterable(batches)
        .onItem()
        .transformToUniAndMerge(batch -> articles.fetch(batch, fields))
        .collect()
        .in(HashMap::new, Map::putAll);
  }

  private static Map<UUID, ArticleConnection> connections(
      Map<UUID, ArticlesByEntity.Item> found, Map<UUID, Article> known) {
    Map<UUID, ArticleConnection> connections = new HashMap<>();
    found.forEach(
        (id, item) ->
            connections.put(
                id,
                ArticleConnection.of(
                    edges(item, known), item.hasNext(), item.hasPrevious(), item.total())));
    return connections;
  }

  /**
   * An article that was deleted a moment ago is left out, because entities-service may not know of
   * the deletion yet.
   */
  private static List<ArticleEdge> edges(ArticlesByEntity.Item item, Map<UUID, Article> known) {
    return item.articles().stream()
        .filter(mentioning -> known.containsKey(mentioning.articleId()))
        .map(
            mentioning ->
                ArticleEdge.of(mentioning.cursor(), known.get(mentioning.articleId()), List.of()))
        .toList();
  }
}
