package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The fields that return events. */
@GraphQLApi
public class EventQueries {

  /** Maximum number of counts in one answer. */
  static final int MAX_DYADS = 1000;

  private final EventLoader events;

  EventQueries(EventLoader events) {
    this.events = events;
  }

  @Query
  @Description(
      "Filters events, the latest first. Null, with an error, if entities-service fails, or"
          + " articles-service in a search with a filter by articles.")
  public Uni<EventConnection> events(
      @Description("The conditions that the events must meet.") EventFilter filter,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, last, before);
    return events.search(
        EventConditions.of(filter),
        EventFields.selected(context),
        page,
        FieldSelection.has(context, "totalCount"));
  }

  @Query
  @Description(
      "Counts events between countries, for each step of time, quadrant and type. An event counts"
          + " once for each pair of different countries of its actors and recipients. An event"
          + " without recipients, such as a meeting without a host, counts in both directions."
          + " Null, with an error, if entities-service fails.")
  public Uni<DyadList> dyads(
      @NonNull @DefaultValue("MONTH") @Description("The length of the steps.") DyadStep by,
      @Description("The conditions that the events must meet.") DyadFilter filter) {
    DyadFilter wanted = filter == null ? DyadFilter.NONE : filter;
    EventConditions.checkConfidence("filter.minConfidence", wanted.minConfidence());
    return events.dyads(by, wanted, MAX_DYADS);
  }

  @Nullable
  @Description(
      "The events that the article reports, in the order of the text. Empty while the article waits"
          + " for its extraction; null, with an error, if entities-service fails.")
  public Uni<List<@NonNull Event>> events(@Source Article article, Context context) {
    return Batches.load(context, "articleEvents", article.key(), events::ofArticles)
        .chain(
            ids ->
                ids == null || ids.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : events
                        .many(context, ids)
                        .map(found -> found.stream().filter(Objects::nonNull).toList()));
  }

  @Description(
      "The events in which the entity takes part, the latest first. Null, with an error, if"
          + " entities-service fails.")
  public Uni<EventConnection> events(
      @Source NamedEntity entity,
      @Nullable
          @Description(
              "Returns only events in which the entity has one of these roles; all roles if none is"
                  + " given.")
          List<@NonNull EventRole> roles,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = FieldSelection.has(context, "totalCount");
    List<String> fields = EventFields.selected(context);
    return Batches.load(
            context,
            "entityEvents?" + page + count + roles,
            entity.key(),
            ids -> events.ofEntities(ids, roles, fields, page, count))
        .onItem()
        .ifNull()
        .continueWith(EventConnection.NONE);
  }
}
