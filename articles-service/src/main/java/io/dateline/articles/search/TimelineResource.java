package io.dateline.articles.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.articles.problem.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A class of its own, since JAX-RS would otherwise take the path for the id of an article. */
@Path("/articles/timeline")
@Tag(name = "articles")
public class TimelineResource {

  private final ArticleFinder search;
  private final ObjectMapper json;

  TimelineResource(ArticleFinder search, ObjectMapper json) {
    this.search = search;
    this.json = json;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "countArticlesOverTime",
      summary = "Counts the articles that match in each step of time",
      description =
          "The time of an article is that of its publication, of its fetch if that is unknown, or else of its ingest.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Timeline.class)))
  @APIResponse(responseCode = "400", description = "invalid-parameter")
  public Timeline timeline(
      @BeanParam FilterParameters asked,
      @Parameter(schema = @Schema(implementation = Timeline.Step.class, defaultValue = "DAY"))
          @QueryParam("by")
          String by) {
    return count(asked, by, null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "countArticlesOverTimeAmong",
      summary = "Counts those of the given articles that match in each step of time",
      description = "For clients that know conditions which this service does not know.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleIdSet.class)))
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Timeline.class)))
  @APIResponse(responseCode = "400", description = "invalid-parameter")
  public Timeline timelineAmong(
      @BeanParam FilterParameters asked,
      @Parameter(schema = @Schema(implementation = Timeline.Step.class, defaultValue = "DAY"))
          @QueryParam("by")
          String by,
      InputStream among)
      throws IOException {
    return count(asked, by, ArticleIdSet.read(among, json));
  }

  private Timeline count(FilterParameters asked, String by, List<UUID> among) {
    Timeline.Step step = Parameters.oneOf("by", by, Timeline.Step.DAY);
    return new Timeline(search.timeline(asked.filter(among), step));
  }
}
