package io.dateline.gateway.quotes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.entities.PageOfEach;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.paging.PageRequest;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Quotes as entities-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class Quotes {

  private final QuotesClient client;
  private final Calls calls;

  Quotes(@RestClient QuotesClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** The quotes with these ids, in their order, null where unknown. */
  public Uni<List<Quote>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "quotes", ids, this::fetch);
  }

  private Uni<Map<UUID, Quote>> fetch(List<UUID> ids) {
    return calls
        .read(
            Downstream.ENTITIES,
            "quotes.byId",
            () -> client.byId(ids.stream().map(UUID::toString).collect(joining(","))),
            ids)
        .map(found -> found.items().stream().collect(toMap(QuoteDocument::id, Quote::from)))
        .onFailure()
        .transform(Quotes::failure);
  }

  /** The quotes of each article; an article that is not known has no entry. */
  Uni<Map<UUID, List<Quote>>> ofArticles(List<UUID> articleIds) {
    return calls
        .read(
            Downstream.ENTITIES,
            "quotes.ofArticles",
            () -> client.ofArticles(new QuotePages.OfArticles(articleIds)),
            articleIds)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            QuotePages.ArticleItem::articleId,
                            item -> item.quotes().stream().map(Quote::from).toList())))
        .onFailure()
        .transform(Quotes::failure);
  }

  Uni<QuoteConnection> search(
      String query,
      UUID speaker,
      UUID article,
      List<QuoteKind> kinds,
      PageRequest page,
      boolean count) {
    return calls
        .read(
            Downstream.ENTITIES,
            "quotes.search",
            () ->
                client.search(
                    query,
                    speaker,
                    article,
                    kinds,
                    page.limit(),
                    page.after(),
                    page.before(),
                    page.last(),
                    count ? true : null),
            query,
            speaker,
            article,
            kinds,
            page.limit(),
            page.after(),
            page.before(),
            page.last(),
            count ? true : null)
        .map(
            found ->
                QuoteConnection.of(
                    found.items().stream()
                        .map(item -> new QuoteEdge(item.cursor(), Quote.from(item.quote())))
                        .toList(),
                    found.hasNext(),
                    found.hasPrevious(),
                    found.total()))
        .onFailure()
        .transform(Quotes::failure);
  }

  /** A page of what each entity said; an entity that is not known has no entry. */
  Uni<Map<UUID, QuoteConnection>> ofEntities(
      List<UUID> entityIds, PageRequest page, boolean count) {
    return calls
        .read(
            Downstream.ENTITIES,
            "quotes.ofEntities",
            () -> client.ofEntities(PageOfEach.of(entityIds, page, count)),
            entityIds,
            page,
            count)
        .map(
            found ->
                found.items().stream()
                    .collect(toMap(QuotePages.EntityItem::entityId, Quotes::connection)))
        .onFailure()
        .transform(Quotes::failure);
  }

  private static QuoteConnection connection(QuotePages.EntityItem item) {
    return QuoteConnection.of(
        item.quotes().stream()
            .map(quote -> new QuoteEdge(quote.cursor(), Quote.from(quote)))
            .toList(),
        item.hasNext(),
        item.hasPrevious(),
        item.total());
  }

  private static CodedException failure(Throwable failure) {
    return Failures.of(Downstream.ENTITIES, failure);
  }
}
