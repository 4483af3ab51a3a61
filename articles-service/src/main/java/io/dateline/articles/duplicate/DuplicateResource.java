package io.dateline.articles.duplicate;

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

@Path("/articles/duplicates")
@Tag(name = "articles", description = "Stored articles")
public class DuplicateResource {

  private final DuplicateReader reader;

  DuplicateResource(DuplicateReader reader) {
    this.reader = reader;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findDuplicates",
      summary = "Returns the copies of these articles, and the likely origin of each group",
      description =
          "An article is compared about a second after its ingest. Articles that stand alone"
              + " are left out.")
  @APIResponse(responseCode = "400", description = "invalid-parameter")
  public DuplicateGroup.DuplicatesOfArticles duplicates(
      @Parameter(description = "Up to 500 ids, separated by commas", required = true)
          @QueryParam("ids")
          String ids) {
    return new DuplicateGroup.DuplicatesOfArticles(reader.groups(Parameters.ids("ids", ids)));
  }
}
