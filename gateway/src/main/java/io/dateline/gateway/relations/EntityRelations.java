package io.dateline.gateway.relations;

import io.dateline.gateway.articles.TimeBucket;
import io.dateline.gateway.articles.TimeUnit;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * The fields {@code related} and {@code timeline} of an entity. One call for each field serves all
 * entities of a level of the query.
 */
@GraphQLApi
public class EntityRelations {

  private final RelationLoader relations;

  EntityRelations(RelationLoader relations) {
    this.relations = relations;
  }

  @Nullable
  @Description(
      "The entities that the same articles mention, those that share the most articles first. Null,"
          + " with an error, if entities-service fails.")
  public Uni<List<@NonNull RelatedEntity>> related(
      @Source NamedEntity entity,
      @DefaultValue("20") @Description("The number of items, 1 to 200.") Integer first,
      @DefaultValue("1")
          @Description("Returns only entities that share at least this number of articles.")
          Integer minArticles,
      @Nullable
          @Description(
              "Returns only entities of these kinds: PERSON, ORGANIZATION or PLACE. Other kinds are"
                  + " refused.")
          List<@NonNull EntityKind> kinds,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, null, null, null);
    if (minArticles != null && minArticles < 1) {
      throw new CodedException(
          "BAD_PAGE", "minArticles must be 1 or more, for example minArticles: 2.");
    }
    EntityKind.ofEntities("kinds", kinds);
    int least = minArticles == null ? 1 : minArticles;
    return Batches.load(
            context,
            "related?" + page.limit() + "/" + least + kinds,
            entity.key(),
            ids -> relations.related(ids, page.limit(), least, kinds))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }

  @Nullable
  @Description(
      "The number of articles that mention the entity, for each step of time; steps without"
          + " articles are left out. Null, with an error, if entities-service fails.")
  public Uni<List<@NonNull TimeBucket>> timeline(
      @Source NamedEntity entity,
      @NonNull @DefaultValue("DAY") @Description("The length of the steps.") TimeUnit by,
      @Description("Counts only articles of this instant or later.") Instant from,
      @Description("Counts only articles before this instant.") Instant to,
      Context context) {
    return Batches.load(
            context,
            "timeline?" + by + from + to,
            entity.key(),
            ids -> relations.timelines(ids, by, from, to))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }
}
