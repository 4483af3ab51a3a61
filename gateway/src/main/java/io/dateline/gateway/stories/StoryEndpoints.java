package io.dateline.gateway.stories;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The requests for stories that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      StoryDocument.class,
      StoryDocument.EntityOfStory.class,
      StoryDocument.ChangeOfStory.class,
      StoryPages.StoriesRequest.class,
      StoryPages.StoriesById.class,
      StoryPages.StoryOfId.class,
      StoryPages.StoryHits.class,
      StoryPages.StoryHit.class,
      StoryPages.ArticlesByStory.class,
      StoryPages.ArticlesOfStory.class,
      StoryPages.ArticleOfStory.class
    })
final class StoryEndpoints {

  static final Endpoint<StoryPages.StoryHits> SEARCH =
      Endpoint.get(
          Downstream.ENTITIES,
          "stories.search",
          "/stories",
          StoryPages.StoryHits.class,
          "q",
          "entityId",
          "outlet",
          "from",
          "to",
          "minArticles",
          "orderBy",
          "fields",
          "limit",
          "after",
          "before",
          "last",
          "count");

  static final Endpoint<StoryPages.StoriesById> BY_ID = byIds("stories.byId", "/stories");

  static final Endpoint<StoryPages.StoriesById> OF_ARTICLES =
      byIds("stories.ofArticles", "/articles/stories");

  static final Endpoint<StoryPages.StoriesById> OF_EVENTS =
      byIds("stories.ofEvents", "/events/stories");

  static final Endpoint<StoryPages.ArticlesByStory> ARTICLES =
      Endpoint.post(
          Downstream.ENTITIES,
          "stories.articles",
          "/stories/articles",
          PagePerEntityRequest.class,
          StoryPages.ArticlesByStory.class);

  private StoryEndpoints() {}

  private static Endpoint<StoryPages.StoriesById> byIds(String name, String path) {
    return Endpoint.post(
        Downstream.ENTITIES,
        name,
        path,
        StoryPages.StoriesRequest.class,
        StoryPages.StoriesById.class);
  }
}
