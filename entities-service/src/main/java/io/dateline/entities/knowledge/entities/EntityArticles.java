package io.dateline.entities.knowledge.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the articles that mention one entity, the newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntityArticles")
public record EntityArticles(
    UUID entityId,
    List<Item> articles,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "Number of all items, if the request asks for it") Long total) {

  /** The id of an article, and how often it mentions the entity. */
  @Schema(name = "EntityArticle")
  public record Item(UUID articleId, String cursor, int mentionCount) {}

  /**
   * The articles of several entities, in the order of the request; unknown entities are missing.
   */
  @Schema(name = "ArticlesOfEntities")
  public record OfEntities(List<EntityArticles> items) {}
}
