package io.dateline.gateway.stories;

import java.util.List;
import java.util.UUID;

/** The JSON of requests for stories and of their answers. */
final class StoryPages {

  private StoryPages() {}

  /** The ids of stories, articles or events, with the fields that are wanted. */
  record StoriesRequest(List<UUID> ids, List<String> fields) {}

  /** Stories by the ids that were asked for; ids without a story are left out. */
  record StoriesById(List<StoryOfId> items) {}

  record StoryOfId(UUID askedId, StoryDocument story) {}

  /** One page of a search; the total is null unless the request asks to count. */
  record StoryHits(List<StoryHit> items, boolean hasNext, boolean hasPrevious, Integer total) {}

  record StoryHit(StoryDocument story, String cursor) {}

  /** The articles of stories, the newest first, with one page for each story. */
  record ArticlesByStory(List<ArticlesOfStory> items) {}

  record ArticlesOfStory(
      UUID storyId,
      List<ArticleOfStory> articles,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  record ArticleOfStory(UUID articleId, String cursor) {}
}
