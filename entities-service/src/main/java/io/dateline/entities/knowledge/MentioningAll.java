package io.dateline.entities.knowledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The articles that mention every one of several entities, newest first. */
@Schema(name = "ArticlesMentioningAll")
public record MentioningAll(List<UUID> articleIds) {

  /**
   * Articles in one answer: what a search among them takes in one call. More would be a selection
   * that hardly selects; the articles of one entity are read page by page instead.
   */
  static final int MOST = 10_000;

  /** Entities in one question: each is looked up for each article of the rarest. */
  static final int MOST_ENTITIES = 50;

  /** Of which entities. */
  @Schema(name = "MentioningAllRequest")
  public record Request(
      @Schema(description = "Of entities, 1 to 50", required = true) List<UUID> ids) {}
}
