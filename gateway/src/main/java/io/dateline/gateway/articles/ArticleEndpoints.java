package io.dateline.gateway.articles;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** The requests for articles that the gateway sends to articles-service. */
@RegisterForReflection(
    targets = {
      ArticleDocument.class,
      ArticleHit.class,
      ArticleList.class,
      ArticlePage.class,
      ArticleLists.Duplicates.class,
      ArticleLists.DuplicatesItem.class,
      ArticleLists.Group.class,
      ArticleLists.Revisions.class,
      ArticleLists.RevisionsItem.class,
      ArticleEndpoints.ArticleSearchArticles.class,
      ArticleEndpoints.MatchingArticleIds.class,
      ArticleEndpoints.ArticleTimeline.class,
      OriginCount.class,
      ArticleLists.Origins.class,
      ArticleLists.OriginsRequest.class,
      ArticleLists.IdList.class
    })
final class ArticleEndpoints {

  private static final String[] OF_LISTS = {
    "q",
    "outlet",
    "agency",
    "language",
    "section",
    "from",
    "to",
    "hasHeadline",
    "foldDuplicates",
    "orderBy",
    "limit",
    "after",
    "before",
    "last",
    "count",
    "facets",
    "fields"
  };

  static final Endpoint<ArticlePage> SEARCH =
      Endpoint.get(
          Downstream.ARTICLES, "articles.search", "/articles", ArticlePage.class, OF_LISTS);

  static final Endpoint<ArticlePage> SEARCH_AMONG =
      Endpoint.post(
          Downstream.ARTICLES,
          "articles.searchAmong",
          "/articles/search",
          ArticleSearchArticles.class,
          ArticlePage.class,
          OF_LISTS);

  static final Endpoint<MatchingArticleIds> MATCHING =
      Endpoint.get(
          Downstream.ARTICLES,
          "articles.matching",
          "/articles/matching",
          MatchingArticleIds.class,
          "q",
          "outlet",
          "from",
          "to",
          "foldDuplicates");

  private static final String[] OF_TIMELINES = {
    "q",
    "outlet",
    "agency",
    "language",
    "section",
    "from",
    "to",
    "hasHeadline",
    "foldDuplicates",
    "by"
  };

  static final Endpoint<ArticleTimeline> TIMELINE =
      Endpoint.get(
          Downstream.ARTICLES,
          "articles.timeline",
          "/articles/timeline",
          ArticleTimeline.class,
          OF_TIMELINES);

  static final Endpoint<ArticleTimeline> TIMELINE_AMONG =
      Endpoint.post(
          Downstream.ARTICLES,
          "articles.timelineAmong",
          "/articles/timeline",
          ArticleSearchArticles.class,
          ArticleTimeline.class,
          OF_TIMELINES);

  static final Endpoint<ArticleList> BY_ID =
      Endpoint.get(
          Downstream.ARTICLES, "articles.byId", "/articles", ArticleList.class, "ids", "fields");

  static final Endpoint<ArticleLists.Duplicates> DUPLICATES =
      Endpoint.get(
          Downstream.ARTICLES,
          "articles.duplicates",
          "/articles/duplicates",
          ArticleLists.Duplicates.class,
          "ids");

  static final Endpoint<ArticleLists.Revisions> REVISIONS =
      Endpoint.get(
          Downstream.ARTICLES,
          "articles.revisions",
          "/articles/revisions",
          ArticleLists.Revisions.class,
          "ids");

  static final Endpoint<ArticleLists.Origins> ORIGINS =
      Endpoint.post(
          Downstream.ARTICLES,
          "articles.origins",
          "/articles/origins",
          ArticleLists.OriginsRequest.class,
          ArticleLists.Origins.class);

  /**
   * Sends pages and receives outcomes as newline-delimited JSON, one line of outcome for each line
   * of page.
   */
  static final Endpoint<String> BULK =
      Endpoint.post(
          Downstream.ARTICLES, "articles.bulk", "/articles/bulk", String.class, String.class);

  private ArticleEndpoints() {}

  /** The ids of all articles that match, in no order. */
  record MatchingArticleIds(List<UUID> articleIds) {}

  /** The number of articles in each step of time. */
  record ArticleTimeline(List<TimeBucket> buckets) {}

  /** The articles that a search is restricted to. */
  record ArticleSearchArticles(List<UUID> ids) {}
}
