package io.dateline.entities.knowledge.lists;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The only articles that a search may look at, for conditions that another service knows. */
@Schema(name = "AmongArticles")
public record AmongArticles(
    @Schema(
            description = "At most 10000 ids of articles; unknown ones are ignored",
            required = true)
        List<UUID> articleIds) {

  /**
   * Articles in one request: the ids are one parameter of the SQL statement, of 36 characters each.
   */
  public static final int MAX_ARTICLES = 10_000;

  /**
   * The SQL condition that takes the parameter of {@link
   * io.dateline.entities.knowledge.database.UuidArray#of}.
   */
  public static final String CONDITION = " = ANY (CAST(:among AS uuid[]))";

  /**
   * Returns the ids of a request.
   *
   * @throws io.dateline.problem.HttpProblem 400 if there are none or too many
   */
  public static List<UUID> checked(AmongArticles request) {
    if (request == null
        || request.articleIds == null
        || request.articleIds.size() > MAX_ARTICLES
        || request.articleIds.stream().anyMatch(Objects::isNull)) {
      throw RequestProblem.badRequest(
          "articleIds is a list of " + MAX_ARTICLES + " UUIDs at most.");
    }
    return request.articleIds;
  }
}
