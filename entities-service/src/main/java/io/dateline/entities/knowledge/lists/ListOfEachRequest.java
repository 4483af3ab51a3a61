package io.dateline.entities.knowledge.lists;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for one list of each of several entities. A cursor belongs to one entity, so that it
 * goes with one id.
 */
@Schema(name = "EntityListRequest")
public record ListOfEachRequest(
    @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
    @Schema(description = "For each entity, 1 to 200, by default 20") Integer limit,
    String after,
    String before,
    @Schema(description = "Whether the end of the list is wanted and not its beginning")
        Boolean last,
    @Schema(description = "Whether to count all items") Boolean count) {

  public ListWindow page() {
    return new ListWindow(
        limit == null ? ListWindow.DEFAULT_LIMIT : limit,
        after,
        before,
        Boolean.TRUE.equals(last),
        Boolean.TRUE.equals(count));
  }
}
