package io.dateline.entities.knowledge.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quotes of one speaker, the newest article first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntityQuotes")
public record EntityQuotes(
    UUID entityId,
    List<QuoteView> quotes,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "Number of all items, if the request asks for it") Long total) {

  /** The quotes of several speakers, in the order of the request; unknown entities are missing. */
  @Schema(name = "QuotesOfEntities")
  public record OfEntities(List<EntityQuotes> items) {}
}
