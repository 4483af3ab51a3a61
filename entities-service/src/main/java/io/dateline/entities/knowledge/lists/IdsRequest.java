package io.dateline.entities.knowledge.lists;

import io.dateline.entities.mentions.MentionKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for several articles or entities by their ids.
 *
 * @param kinds only mentions or entities of these kinds; null for all
 * @param fields only these fields; null for all
 */
public record IdsRequest(
    @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
    @Schema(description = "Only these kinds; absent for all") Set<MentionKind> kinds,
    @Schema(description = "Only these fields of each mention or entity; absent for all")
        List<String> fields) {

  /** Ids in one request; a client that needs more reads an export. */
  static final int MAX_IDS = 500;

  /**
   * Returns the distinct ids of a request.
   *
   * @throws io.dateline.problem.HttpProblem 400 if there are none or too many
   */
  public static List<UUID> checked(IdsRequest request) {
    return checked(request == null ? null : request.ids());
  }

  public static List<UUID> checked(List<UUID> ids) {
    if (ids == null || ids.stream().anyMatch(Objects::isNull)) {
      throw RequestProblem.badRequest("ids is a list of UUIDs.");
    }
    if (ids.size() > MAX_IDS) {
      throw RequestProblem.badRequest("At most " + MAX_IDS + " ids a call.");
    }
    return ids.stream().distinct().toList();
  }

  public static List<UUID> parsed(List<String> joined) {
    try {
      return checked(
          joined.stream()
              .flatMap(ids -> java.util.stream.Stream.of(ids.split(",")))
              .filter(id -> !id.isBlank())
              .map(id -> UUID.fromString(id.strip()))
              .toList());
    } catch (IllegalArgumentException e) {
      throw RequestProblem.badRequest("ids is a list of UUIDs, separated by commas.");
    }
  }

  public boolean hasKinds() {
    return kinds != null && !kinds.isEmpty();
  }

  public boolean wants(String kind) {
    return !hasKinds() || kinds.stream().anyMatch(k -> k.name().equals(kind));
  }
}
