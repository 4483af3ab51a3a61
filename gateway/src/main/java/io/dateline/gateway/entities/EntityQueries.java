package io.dateline.gateway.entities;

import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The root fields that return entities. */
@GraphQLApi
public class EntityQueries {

  private final EntityLoader entities;

  EntityQueries(EntityLoader entities) {
    this.entities = entities;
  }

  @Query
  @Description("Returns one entity; null if the id is unknown.")
  public Uni<NamedEntity> entity(
      @Id @NonNull @Description("The global id, or the UUID that the REST services use.") String id,
      Context context) {
    return entities.one(context, GlobalId.expected(GlobalId.Kind.NamedEntity, "id", id));
  }

  @Query
  @Description(
      "Searches entities by name and filters them, page by page. Null, with an error, if"
          + " entities-service fails.")
  public Uni<NamedEntityConnection> entities(
      @Description("A part of the name of the entities.") String search,
      @Description("The conditions that the entities must meet.") EntityFilter filter,
      @DefaultValue("MOST_MENTIONED") @Description("The order of the list.") EntityOrder orderBy,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, last, before);
    EntityFilter by = filter == null ? EntityFilter.NONE : filter;
    EntityKind.ofEntities("filter.kinds", by.kinds());
    return entities.search(
        context,
        search,
        by,
        by.articleId() == null
            ? null
            : GlobalId.expected(GlobalId.Kind.Article, "filter.articleId", by.articleId()),
        orderBy,
        page,
        FieldSelection.has(context, "totalCount"));
  }
}
