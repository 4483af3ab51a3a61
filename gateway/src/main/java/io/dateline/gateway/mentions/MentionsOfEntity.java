package io.dateline.gateway.mentions;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/**
 * The field {@code mentions} of an entity. One call serves all entities of a level of the query.
 */
@GraphQLApi
public class MentionsOfEntity {

  private final MentionLoader mentions;

  MentionsOfEntity(MentionLoader mentions) {
    this.mentions = mentions;
  }

  @Description(
      "The mentions of the entity, those in the newest article first, then in the order of the"
          + " text. Null, with an error, if entities-service fails.")
  public Uni<MentionConnection> mentions(
      @Source NamedEntity entity,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = FieldSelection.has(context, "totalCount");
    return Batches.load(
            context,
            "entityMentions?" + page + count,
            entity.key(),
            ids -> mentions.mentionsOf(ids, page, count))
        .onItem()
        .ifNull()
        .continueWith(MentionConnection.NONE);
  }
}
