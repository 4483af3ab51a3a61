package io.dateline.articles.revision;

import io.dateline.articles.problem.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles", description = "Stored articles")
public class RevisionResource {

  private final RevisionReader revisions;

  RevisionResource(RevisionReader revisions) {
    this.revisions = revisions;
  }

  @GET
  @Operation(operationId = "findRevisions", summary = "Returns every wording of these articles")
  @APIResponse(responseCode = "400", description = "invalid-parameter, answer-too-large")
  public RevisionView.RevisionsOfArticles of(
      @Parameter(description = "Up to 500 ids, separated by commas", required = true)
          @QueryParam("ids")
          String ids) {
    return new RevisionView.RevisionsOfArticles(revisions.of(Parameters.ids("ids", ids)));
  }
}
