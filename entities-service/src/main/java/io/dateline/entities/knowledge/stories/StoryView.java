package io.dateline.entities.knowledge.stories;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.knowledge.events.EventView;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.stories.StoryIdentities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Story", description = "Articles about one happening, over days")
public record StoryView(
    @Schema(description = "Stays while articles come and go") UUID id,
    @Schema(description = "The headline of the central article; absent if it has none")
        String title,
    @Schema(description = "The article that is most like the others") UUID centralArticleId,
    @Schema(description = "The day of the first article (UTC)") LocalDate firstDay,
    @Schema(description = "The day of the last article (UTC)") LocalDate lastDay,
    Integer articleCount,
    @Schema(description = "Number of outlets, as far as they are known") Integer outletCount,
    @Schema(description = "When the story was first found") Instant openedAt,
    @Schema(description = "The articles, the newest first; at most 1000") List<UUID> articleIds,
    @Schema(
            description =
                "The entities of its articles, those that the most articles mention first; at most 50")
        List<StoryEntity> entities,
    @Schema(description = "Joins and splits, the latest first; at most 100")
        List<StoryChange> history) {

  /** All fields of a story. */
  static final FieldSelection ALL_FIELDS = FieldSelection.all(StoryView.class);

  /** An entity of a story, and how many of its articles mention it. */
  @Schema(name = "StoryEntity")
  public record StoryEntity(UUID entityId, int articleCount) {}

  /** A join or a split of stories. */
  @Schema(
      name = "StoryChange",
      description = "JOINED: one story went into another. SPLIT: one story came out of another.")
  public record StoryChange(
      StoryIdentities.Change.Kind kind,
      @Schema(description = "The story that ended, or that the other one came out of") UUID fromId,
      @Schema(description = "The story that goes on, or that came out of the other one")
          UUID intoId,
      @Schema(description = "How many articles went over") int articles,
      Instant at) {}

  /** A story under the id that the request named. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "StoryOfId")
  public record OfId(
      @Schema(
              description =
                  "The id in the request: of a story, of one that has joined it, of an article, or of an event")
          UUID askedId,
      StoryView story) {}

  /** Stories in the order of the request; those that are in no story are missing. */
  @Schema(name = "Stories")
  public record Several(List<OfId> items) {}

  /** A story with its cursor. */
  @Schema(name = "StoryEdge")
  public record Edge(StoryView story, String cursor) {}

  /** A page of stories. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "StoryPage")
  public record Page(
      List<Edge> items,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all items, if the request asks for it") Long total) {}

  /** An article of a story. */
  @Schema(name = "StoryArticle")
  public record ArticleItem(UUID articleId, String cursor) {}

  /** The articles of one story, the newest first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ArticlesOfStory")
  public record OfStory(
      @Schema(description = "The id in the request") UUID storyId,
      List<ArticleItem> articles,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all items, if the request asks for it") Long total) {}

  /** The articles of several stories, in the order of the request; unknown ones are missing. */
  @Schema(name = "ArticlesOfStories")
  public record OfStories(List<OfStory> items) {}

  /** The events of one story, the earliest first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "EventsOfStory")
  public record Timeline(
      @Schema(description = "The id in the request") UUID storyId,
      List<EventView> events,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all items, if the request asks for it") Long total) {}

  /** The events of several stories, in the order of the request; unknown ones are missing. */
  @Schema(name = "EventsOfStories")
  public record Timelines(List<Timeline> items) {}
}
