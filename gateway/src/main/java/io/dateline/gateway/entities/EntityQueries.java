package io.dateline.gateway.entities;

import io.dateline.gateway.batch.Selection;
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
  @Description("One entity; null where the id is unknown.")
  public Uni<NamedEntity> entity(
      @Id @NonNull @Description("Its global id, or the UUID of the REST services.") String id,
      Context context) {
    return entities.one(context, GlobalId.expected(GlobalId.Kind.NamedEntity, "id", id));
  }

  @Query
  @Description(
      "Entities, searched by name and filtered, page by page. Null, with an error, where"
          + " entities-service fails.")
  public Uni<NamedEntityConnection> entities(
      @Description("Part of a name.") String search,
      @Description("Which entities.") EntityFilter filter,
      @DefaultValue("MOST_MENTIONED") @Description("In which order.") EntityOrder orderBy,
      @Description(
              "How many from the front, at most 200; 20 where neither first nor last is given.")
          Integer first,
      @Description("Start after this cursor.") String after,
      @Description("How many from the back, at most 200.") Integer last,
      @Description("End before this cursor.") String before,
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
        Selection.has(context, "totalCount"));
  }
}
