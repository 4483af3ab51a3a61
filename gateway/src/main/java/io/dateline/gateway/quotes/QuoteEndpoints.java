package io.dateline.gateway.quotes;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.PageOfEach;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The requests for quotes that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      QuoteDocument.class,
      QuotePages.Among.class,
      QuotePages.ArticleItem.class,
      QuotePages.ByArticle.class,
      QuotePages.ByEntity.class,
      QuotePages.EntityItem.class,
      QuotePages.Found.class,
      QuotePages.FoundItem.class,
      QuotePages.OfArticles.class,
      QuotePages.Several.class
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

  static final Endpoint<QuotePages.Found> SEARCH =
      Endpoint.get(
          Downstream.ENTITIES, "quotes.search", "/quotes", QuotePages.Found.class, OF_LISTS);

  static final Endpoint<QuotePages.Found> SEARCH_AMONG =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.searchAmong",
          "/quotes/search",
          QuotePages.Among.class,
          QuotePages.Found.class,
          OF_LISTS);

  static final Endpoint<QuotePages.Several> BY_ID =
      Endpoint.get(Downstream.ENTITIES, "quotes.byId", "/quotes", QuotePages.Several.class, "ids");

  static final Endpoint<QuotePages.ByArticle> OF_ARTICLES =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.ofArticles",
          "/articles/quotes",
          QuotePages.OfArticles.class,
          QuotePages.ByArticle.class);

  static final Endpoint<QuotePages.ByEntity> OF_ENTITIES =
      Endpoint.post(
          Downstream.ENTITIES,
          "quotes.ofEntities",
          "/entities/quotes",
          PageOfEach.class,
          QuotePages.ByEntity.class);

  private QuoteEndpoints() {}
}
