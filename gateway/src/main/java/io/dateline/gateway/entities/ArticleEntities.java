package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.Batches;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * The fields of an article for its entities. They are nullable, so that an article is still
 * answered when entities-service is down; an article that was not processed yet has empty lists.
 */
@GraphQLApi
public class ArticleEntities {

  private final EntityLoader entities;

  ArticleEntities(EntityLoader entities) {
    this.entities = entities;
  }

  @Nullable
  @Description(
      "The entities that the article mentions, those with the most mentions first. Empty while the"
          + " article waits for its extraction; null, with an error, if entities-service fails.")
  public Uni<List<@NonNull ArticleEntity>> entities(
      @Source Article article,
      @Nullable
          @Description(
              "Returns only entities of these kinds: PERSON, ORGANIZATION or PLACE. Other kinds are"
                  + " refused.")
          List<@NonNull EntityKind> kinds,
      Context context) {
    EntityKind.ofEntities("kinds", kinds);
    return Batches.load(
            context,
            "articleEntities?" + kinds,
            article.key(),
            ids -> entities.ofArticles(context, ids, kinds))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }
}
