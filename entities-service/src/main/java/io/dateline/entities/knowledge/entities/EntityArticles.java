package io.dateline.entities.knowledge.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The articles that mention one entity, newest first: a stretch of the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntityArticles")
public record EntityArticles(
    UUID entityId,
    List<Item> articles,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "How many there are; only where asked for") Long total) {

  /** An article by its id. */
  @Schema(name = "EntityArticle")
  public record Item(UUID articleId, String cursor, int mentionCount) {}

  /** Those of several entities, in the order asked; unknown entities are missing. */
  @Schema(name = "ArticlesOfEntities")
  public record OfEntities(List<EntityArticles> items) {}
}
