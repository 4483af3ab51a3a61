package io.dateline.gateway.quotes;

import static io.dateline.gateway.quotes.QuoteEndpoints.BY_ID;
import static io.dateline.gateway.quotes.QuoteEndpoints.OF_ARTICLES;
import static io.dateline.gateway.quotes.QuoteEndpoints.OF_ENTITIES;
import static io.dateline.gateway.quotes.QuoteEndpoints.SEARCH;
import static io.dateline.gateway.quotes.QuoteEndpoints.SEARCH_AMONG;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads quotes from entities-service, in batches. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class QuoteLoader {

  private final Calls calls;

  private final ArticleLoader articles;

  QuoteLoader(Calls calls, ArticleLoader articles) {
    this.articles = articles;
    this.calls = calls;
  }

  /** Loads the quotes with these ids, in the order of the ids; null for each unknown id. */
  public Uni<List<Quote>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "quotes", ids, this::fetch);
  }

  private Uni<Map<UUID, Quote>> fetch(List<UUID> ids) {
    return calls.read(
        BY_ID.with(new QueryParameters().joined("ids", ids)),
        found -> found.items().stream().collect(toMap(QuoteDocument::id, Quote::from)));
  }

  /** Fetches the quotes of each article; an unknown article has no entry. */
  Uni<Map<UUID, List<Quote>>> ofArticles(List<UUID> articleIds) {
    return calls.read(
        OF_ARTICLES.with(new QuotePages.QuotesOfArticlesRequest(articleIds)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        QuotePages.QuotesOfArticle::articleId,
                        item -> item.quotes().stream().map(Quote::from).toList())));
  }

  /** Reads one page of a search; the total is counted only if it is wanted. */
  Uni<QuoteConnection> search(QuoteConditions wanted, ConnectionWindow page, boolean count) {
    return among(wanted).chain(among -> search(wanted, among, page, count));
  }

  /**
   * Finds the articles whose quotes a search may return; null if the search sets no condition on
   * articles. A caller that reads many pages calls this once and passes the result to each search.
   */
  public Uni<List<UUID>> among(QuoteConditions wanted) {
    return wanted.articles().isToBeAsked()
        ? articles.matching(wanted.articles())
        : Uni.createFrom().nullItem();
  }

  /**
   * Reads one page of a search that is restricted to the quotes of certain articles.
   *
   * @param among the result of {@link #among}
   */
  public Uni<QuoteConnection> search(
      QuoteConditions wanted, List<UUID> among, ConnectionWindow page, boolean count) {
    return calls.read(
        among == null
            ? SEARCH.with(wanted.parameters(page, count))
            : SEARCH_AMONG.with(
                wanted.parameters(page, count), new QuotePages.QuoteSearchArticles(among)),
        found ->
            QuoteConnection.of(
                found.items().stream()
                    .map(item -> new QuoteEdge(item.cursor(), Quote.from(item.quote())))
                    .toList(),
                found.hasNext(),
                found.hasPrevious(),
                found.total()));
  }

  /** Fetches one page of the quotes of each speaker; an unknown entity has no entry. */
  Uni<Map<UUID, QuoteConnection>> ofEntities(
      List<UUID> entityIds, ConnectionWindow page, boolean count) {
    return calls.read(
        OF_ENTITIES.with(PagePerEntityRequest.of(entityIds, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(QuotePages.QuotesOfEntity::entityId, QuoteLoader::connection)));
  }

  private static QuoteConnection connection(QuotePages.QuotesOfEntity item) {
    return QuoteConnection.of(
        item.quotes().stream()
            .map(quote -> new QuoteEdge(quote.cursor(), Quote.from(quote)))
            .toList(),
        item.hasNext(),
        item.hasPrevious(),
        item.total());
  }
}
