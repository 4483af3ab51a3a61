package io.dateline.entities.knowledge.entities;

import io.dateline.entities.text.Span;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entities of one article, the most mentioned first. */
@Schema(name = "ArticleEntities")
public record ArticleEntities(UUID articleId, List<Counted> entities) {

  /** An entity and how often the article mentions it. */
  @Schema(name = "CountedEntity")
  public record Counted(EntityView entity, int mentionCount, Span firstSpan) {}

  /** The entities of several articles, in the order of the request. */
  @Schema(name = "EntitiesOfArticles")
  public record OfArticles(List<ArticleEntities> items) {}
}
