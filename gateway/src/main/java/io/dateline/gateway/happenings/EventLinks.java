package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fields that lead from an event to its evidence, its participants and its articles. */
@GraphQLApi
public class EventLinks {

  private final EventLoader events;
  private final EntityLoader entities;
  private final ArticleLoader articles;

  EventLinks(EventLoader events, EntityLoader entities, ArticleLoader articles) {
    this.events = events;
    this.entities = entities;
    this.articles = articles;
  }

  @Description(
      "What the articles say, those of the newest article first, then in the order of the text."
          + " Null, with an error, if entities-service fails.")
  public Uni<EventEvidenceConnection> evidence(
      @Source Event event,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = FieldSelection.has(context, "totalCount");
    return Batches.load(
            context,
            "eventEvidence?" + page + count,
            event.key(),
            ids -> events.evidence(ids, page, count))
        .onItem()
        .ifNull()
        .continueWith(EventEvidenceConnection.NONE);
  }

  @Description(
      "The number of outlets that report it, as far as they are known, counted over its newest 1000"
          + " articles; null, with an error, if articles-service fails.")
  public Uni<Integer> outletCount(@Source Event event, Context context) {
    return events.origins(context, event).map(OriginCount::outlets);
  }

  @Description(
      "The number of independent origins of the reports, counted over its newest 1000 articles: a"
          + " duplicate group counts once, so do all articles that credit one agency, and all"
          + " others that one outlet wrote itself. Null, with an error, if articles-service fails.")
  public Uni<Integer> independentOrigins(@Source Event event, Context context) {
    return events.origins(context, event).map(OriginCount::origins);
  }

  @Description("The entity that it is; null if it is unresolved.")
  public Uni<NamedEntity> entity(@Source EventParticipant participant, Context context) {
    return participant.entityKey() == null
        ? Uni.createFrom().nullItem()
        : entities.one(context, participant.entityKey());
  }

  @Description("The article that says it; null, with an error, if articles-service fails.")
  public Uni<Article> article(@Source EventEvidence evidence, Context context) {
    return articles.one(context, evidence.articleKey());
  }

  @Description("The event that the report belongs to; null if it was deleted a moment ago.")
  public Uni<Event> event(@Source EventEvidence evidence, Context context) {
    return evidence.eventKey() == null
        ? Uni.createFrom().nullItem()
        : events.many(context, List.of(evidence.eventKey())).map(found -> found.get(0));
  }

  @Nullable
  @Description(
      "What the article reports, in the order of the text: the evidence that it gives for events."
          + " Empty while the article waits for its extraction; null, with an error, if"
          + " entities-service fails.")
  public Uni<List<@NonNull EventEvidence>> eventEvidence(@Source Article article, Context context) {
    return Batches.load(context, "articleReports", article.key(), events::reportsOfArticles)
        .onItem()
        .ifNull()
        .continueWith(List.of());
  }
}
