package io.dateline.entities.knowledge.entities;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The articles that mention every one of several entities, the newest first. */
@Schema(name = "ArticlesMentioningAll")
public record MentioningAll(List<UUID> articleIds) {

  /** Entities in one request: each is looked up for each article of the rarest one. */
  static final int MAX_ENTITIES = 50;

  /** The entities of the request. */
  @Schema(name = "MentioningAllRequest")
  public record Request(
      @Schema(description = "Ids of entities, 1 to 50", required = true) List<UUID> ids) {}
}
