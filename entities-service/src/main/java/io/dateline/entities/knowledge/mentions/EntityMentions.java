package io.dateline.entities.knowledge.mentions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mentions of one entity, the newest article first, then in the order of the text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntityMentions")
public record EntityMentions(
    UUID entityId,
    List<MentionView> mentions,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "Number of all items, if the request asks for it") Long total) {

  /**
   * The mentions of several entities, in the order of the request; unknown entities are missing.
   */
  @Schema(name = "MentionsOfEntities")
  public record OfEntities(List<EntityMentions> items) {}
}
