package io.dateline.gateway.entities;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.Selection;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.PageRequest;
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

/** Where an entity is mentioned, together with whom, and when. One call each for all of a level. */
@GraphQLApi
public class EntityCompany {

  private final Entities entities;

  EntityCompany(Entities entities) {
    this.entities = entities;
  }

  @Description(
      "Its mentions, the newest article first, then in the order of the text. Null, with an error,"
          + " where entities-service fails.")
  public Uni<MentionConnection> mentions(
      @Source NamedEntity entity,
      @Description("How many, at most 200; 20 where nothing is given.") Integer first,
      @Description("Start after this cursor.") String after,
      Context context) {
    PageRequest page = PageRequest.of(first, after, null, null);
    boolean count = Selection.has(context, "totalCount");
    return Batches.load(
            context,
            "entityMentions?" + page + count,
            entity.key(),
            ids -> entities.mentionsOf(ids, page, count))
        .onItem()
        .ifNull()
        .continueWith(MentionConnection.NONE);
  }

  @Nullable
  @Description(
      "Who or what the same articles mention, in most of them first. Null, with an error, where"
          + " entities-service fails.")
  public Uni<List<@NonNull RelatedEntity>> related(
      @Source NamedEntity entity,
      @DefaultValue("20") @Description("How many, 1 to 200.") Integer first,
      @DefaultValue("1") @Description("Only those that share at least so many articles.")
          Integer minArticles,
      @Nullable @Description("Only these kinds: PERSON, ORGANIZATION or PLACE; others are refused.")
          List<@NonNull EntityKind> kinds,
      Context context) {
    PageRequest page = PageRequest.of(first, null, null, null);
    if (minArticles != null && minArticles < 1) {
      throw new CodedException("BAD_PAGE", "minArticles is 1 or more, for example minArticles: 2.");
    }
    EntityKind.ofEntities("kinds", kinds);
    int least = minArticles == null ? 1 : minArticles;
    return Batches.load(
            context,
            "related?" + page.limit() + "/" + least + kinds,
            entity.key(),
            ids -> entities.related(ids, page.limit(), least, kinds))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }

  @Nullable
  @Description(
      "How many articles mention it, step by step; steps without any are left out. Null, with an"
          + " error, where entities-service fails.")
  public Uni<List<@NonNull TimeBucket>> timeline(
      @Source NamedEntity entity,
      @NonNull @DefaultValue("DAY") @Description("The steps.") TimeUnit by,
      @Description("Only articles of this instant or later.") Instant from,
      @Description("Only articles before this instant.") Instant to,
      Context context) {
    return Batches.load(
            context,
            "timeline?" + by + from + to,
            entity.key(),
            ids -> entities.timelines(ids, by, from, to))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }
}
