package io.dateline.entities.knowledge.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.plover.EventRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The events of one entity, the latest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntityEvents")
public record EntityEvents(
    UUID entityId,
    List<EventView> events,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "Number of all items, if the request asks for it") Long total) {

  /** The events of several entities, in the order of the request; unknown entities are missing. */
  @Schema(name = "EventsOfEntities")
  public record OfEntities(List<EntityEvents> items) {}

  /** A request for the events of several entities. */
  @Schema(name = "EntityEventsRequest")
  public record Request(
      @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
      @Schema(
              description =
                  "Only events in which the entity has one of these roles; absent for all")
          Set<EventRole> roles,
      @Schema(description = "Only these fields of each event; absent for all") List<String> fields,
      @Schema(description = "For each entity, 1 to 200, by default 20") Integer limit,
      String after,
      String before,
      @Schema(description = "Whether the end of the list is wanted and not its beginning")
          Boolean last,
      @Schema(description = "Whether to count all items") Boolean count) {

    ListWindow page() {
      return new ListOfEachRequest(ids, limit, after, before, last, count).page();
    }

    Set<EventRole> wanted() {
      return roles == null || roles.isEmpty() ? Set.of(EventRole.values()) : roles;
    }
  }
}
