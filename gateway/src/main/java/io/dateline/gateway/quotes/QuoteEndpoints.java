package io.dateline.gateway.quotes;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The requests for quotes that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      QuoteDocument.class,
      QuotePages.QuoteSearchArticles.class,
      QuotePages.QuotesOfArticle.class,
      QuotePages.QuotesByArticle.class,
      QuotePages.QuotesByEntity.class,
      QuotePages.QuotesOfEntity.class,
      QuotePages.QuoteHits.class,
      QuotePages.QuoteHit.class,
      QuotePages.QuotesOfArticlesRequest.class,
      QuotePages.QuotesById.class
    })
final class QuoteEndpoints {

  private static final String[] OF_LISTS = {
    "q",
    "speakerId",
    "articleId",
    "kind",
    "from",
    "to",
    "officeTitle",
    "officeOf",
    "limit",
    "after",
    "before",
    "last",
    "count"
  };

  static final Endpoint<QuotePages.QuoteHits> SEARCH =
      Endpoint.get(
          Downstream.ENTITIES, "quotes.search", "/quotes", QuotePages.QuoteHits.class, OF_LISTS);

  static final Endpoint<QuotePages.QuoteHits> SEARCH_AMONG =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.searchAmong",
          "/quotes/search",
          QuotePages.QuoteSearchArticles.class,
          QuotePages.QuoteHits.class,
          OF_LISTS);

  static final Endpoint<QuotePages.QuotesById> BY_ID =
      Endpoint.get(
          Downstream.ENTITIES, "quotes.byId", "/quotes", QuotePages.QuotesById.class, "ids");

  static final Endpoint<QuotePages.QuotesByArticle> OF_ARTICLES =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.ofArticles",
          "/articles/quotes",
          QuotePages.QuotesOfArticlesRequest.class,
          QuotePages.QuotesByArticle.class);

  static final Endpoint<QuotePages.QuotesByEntity> OF_ENTITIES =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.ofEntities",
          "/entities/quotes",
          PagePerEntityRequest.class,
          QuotePages.QuotesByEntity.class);

  private QuoteEndpoints() {}
}
