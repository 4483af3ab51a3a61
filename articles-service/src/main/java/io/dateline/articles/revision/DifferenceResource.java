package io.dateline.articles.revision;

import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/{id}/revisions/{number}/difference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles", description = "Stored articles")
public class DifferenceResource {

  private final RevisionReader revisions;

  DifferenceResource(RevisionReader revisions) {
    this.revisions = revisions;
  }

  @GET
  @Operation(
      operationId = "compareRevisions",
      summary = "Returns the changes from an earlier revision to this one")
  @APIResponse(responseCode = "404", description = "unknown-article, unknown-revision")
  public Difference difference(
      @Parameter(description = "The article's id") @PathParam("id") String id,
      @Parameter(description = "The later revision") @PathParam("number") String number,
      @Parameter(description = "The earlier revision; by default the one before this one")
          @QueryParam("from")
          String from) {
    if (!Parameters.isId(id)) {
      throw Problems.unknownArticle(id);
    }
    int to = (int) Parameters.whole("number", number, 1, 1, Integer.MAX_VALUE);
    int earlier = (int) Parameters.whole("from", from, to - 1L, 1, Integer.MAX_VALUE);
    return Difference.of(earlier, text(id, earlier), to, text(id, to));
  }

  private String text(String id, int number) {
    return revisions
        .text(UUID.fromString(id), number)
        .orElseThrow(() -> Problems.unknownRevision(id, number));
  }
}
