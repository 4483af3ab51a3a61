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
import io.dateline.gateway.entities.PageOfEach;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Quotes as entities-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class QuoteLoader {

  private final Calls calls;

  private final ArticleLoader articles;

  QuoteLoader(Calls calls, ArticleLoader articles) {
    this.articles = articles;
    this.calls = calls;
  }

  /** The quotes with these ids, in their order, null where unknown. */
  public Uni<List<Quote>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "quotes", ids, this::fetch);
  }

  private Uni<Map<UUID, Quote>> fetch(List<UUID> ids) {
    return calls.read(
        BY_ID.with(new QueryParameters().joined("ids", ids)),
        found -> found.items().stream().collect(toMap(QuoteDocument::id, Quote::from)));
  }

  /** The quotes of each article; an article that is not known has no entry. */
  Uni<Map<UUID, List<Quote>>> ofArticles(List<UUID> articleIds) {
    return calls.read(
        OF_ARTICLES.with(new QuotePages.OfArticles(articleIds)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        QuotePages.ArticleItem::articleId,
                        item -> item.quotes().stream().map(Quote::from).toList())));
  }

  /** A page of a search; the total only where wanted. */
  Uni<QuoteConnection> search(QuotesWanted wanted, ConnectionWindow page, boolean count) {
    return among(wanted).chain(among -> search(wanted, among, page, count));
  }

  /**
   * The only articles whose quotes may be meant; null where all may. For who reads many pages and
   * would ask again for each.
   */
  public Uni<List<UUID>> among(QuotesWanted wanted) {
    return wanted.articles().isToBeAsked()
        ? articles.matching(wanted.articles())
        : Uni.createFrom().nullItem();
  }

  /**
   * A page of a search among the quotes of certain articles.
   *
   * @param among what {@link #among} answered
   */
  public Uni<QuoteConnection> search(
      QuotesWanted wanted, List<UUID> among, ConnectionWindow page, boolean count) {
    return calls.read(
        among == null
            ? SEARCH.with(wanted.parameters(page, count))
            : SEARCH_AMONG.with(wanted.parameters(page, count), new QuotePages.Among(among)),
        found ->
            QuoteConnection.of(
                found.items().stream()
                    .map(item -> new QuoteEdge(item.cursor(), Quote.from(item.quote())))
                    .toList(),
                found.hasNext(),
                found.hasPrevious(),
                found.total()));
  }

  /** A page of what each entity said; an entity that is not known has no entry. */
  Uni<Map<UUID, QuoteConnection>> ofEntities(
      List<UUID> entityIds, ConnectionWindow page, boolean count) {
    return calls.read(
        OF_ENTITIES.with(PageOfEach.of(entityIds, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(QuotePages.EntityItem::entityId, QuoteLoader::connection)));
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
}
