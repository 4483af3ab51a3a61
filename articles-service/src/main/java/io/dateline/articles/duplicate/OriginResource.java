package io.dateline.articles.duplicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/origins")
@Tag(name = "articles")
public class OriginResource {

  private final OriginReader reader;
  private final ObjectMapper json;

  OriginResource(OriginReader reader, ObjectMapper json) {
    this.reader = reader;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "countOrigins",
      summary = "Counts the outlets and the independent origins of lists of articles",
      description =
          "For clients that know which articles tell the same, and want to know how many sources"
              + " stand behind it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OriginsRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The counts of the lists, in their order",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OriginCounts.class)))
  @APIResponse(responseCode = "400", description = "invalid-parameter")
  public OriginCounts count(InputStream lists) throws IOException {
    return new OriginCounts(reader.count(OriginsRequest.read(lists, json).lists()));
  }
}
