package io.dateline.articles.search;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A class of its own, since JAX-RS would otherwise take the path for the id of an article. */
@Path("/articles/matching")
@Tag(name = "articles")
public class MatchingResource {

  private final ArticleFinder search;

  MatchingResource(ArticleFinder search) {
    this.search = search;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findMatchingArticles",
      summary = "Returns the ids of all articles that match",
      description =
          """
          For clients that know more about these articles than this service. If more than 10000 \
          match, the answer is the problem too-many-articles and no part of the ids.""")
  @APIResponse(
      responseCode = "200",
      description = "All articles that match",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MatchingArticles.class)))
  @APIResponse(responseCode = "400", description = "invalid-parameter, too-many-articles")
  @Transactional
  public MatchingArticles matching(@BeanParam FilterParameters asked) {
    return new MatchingArticles(search.matching(asked.filter(null), MatchingArticles.MAX_ARTICLES));
  }
}
