package io.dateline.entities.knowledge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The only articles that a search may look at; somebody else knows why. */
@Schema(name = "AmongArticles")
public record AmongArticles(
    @Schema(
            description = "At most 10000 ids of articles; unknown ones are ignored",
            required = true)
        List<UUID> articleIds) {

  /** The condition that {@link #literal} goes with. */
  static final String CONDITION = " = ANY (CAST(:among AS uuid[]))";

  /**
   * The ids of a request.
   *
   * @throws io.dateline.problem.HttpProblem 400 where there are none, or too many
   */
  static List<UUID> checked(AmongArticles request) {
    if (request == null
        || request.articleIds == null
        || request.articleIds.size() > MentioningAll.MOST
        || request.articleIds.stream().anyMatch(Objects::isNull)) {
      throw KnowledgeProblem.badRequest(
          "articleIds is a list of " + MentioningAll.MOST + " UUIDs at most.");
    }
    return request.articleIds;
  }

  /** All ids as one parameter: a literal of PostgreSQL's. */
  static String literal(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
  }
}
