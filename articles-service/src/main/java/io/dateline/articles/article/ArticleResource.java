package io.dateline.articles.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/{id}")
@Tag(name = "articles", description = "Stored articles")
public class ArticleResource {

  private final ArticleViewReader reader;
  private final ArticleStore store;
  private final LargeAnswerLimiter heavy;

  ArticleResource(ArticleViewReader reader, ArticleStore store, LargeAnswerLimiter heavy) {
    this.heavy = heavy;
    this.reader = reader;
    this.store = store;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getArticle", summary = "Returns one article")
  @APIResponse(
      responseCode = "200",
      description = "The article in its current revision",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleView.class)))
  @APIResponse(responseCode = "404", description = "unknown-article")
  public ObjectNode article(
      @Parameter(description = "The article's id") @PathParam("id") String id,
      @Parameter(
              description =
                  "The fields of the answer, separated by commas; by default all but raw and blocks")
          @QueryParam("fields")
          String fields) {
    FieldSelection wanted = FieldSelection.of(fields);
    UUID known = known(id);
    List<ObjectNode> found = heavy.read(wanted, () -> reader.read(List.of(known), wanted));
    if (found.isEmpty()) {
      throw Problems.unknownArticle(id);
    }
    return found.get(0);
  }

  @GET
  @Path("/raw")
  @Operation(operationId = "getRawPage", summary = "Returns the page's bytes as they were received")
  @APIResponse(
      responseCode = "200",
      description = "The bytes with the content type with which they came")
  @APIResponse(responseCode = "404", description = "unknown-article")
  public Response raw(@Parameter(description = "The article's id") @PathParam("id") String id) {
    ArticleViewReader.ReceivedPage page =
        reader.received(known(id)).orElseThrow(() -> Problems.unknownArticle(id));
    // A foreign page must not run as one of this service in a browser.
    return Response.ok(page.bytes())
        .header("Content-Type", page.contentType())
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @DELETE
  @Operation(
      operationId = "removeArticle",
      summary = "Removes an article with all its revisions and leaves a tombstone in the feed")
  @APIResponse(responseCode = "204", description = "The article is removed")
  @APIResponse(responseCode = "404", description = "unknown-article")
  public Response remove(@Parameter(description = "The article's id") @PathParam("id") String id) {
    if (!store.remove(known(id))) {
      throw Problems.unknownArticle(id);
    }
    return Response.noContent().build();
  }

  /** Returns the id; a text that is no UUID is the id of no article. */
  private static UUID known(String id) {
    if (!Parameters.isId(id)) {
      throw Problems.unknownArticle(id);
    }
    return UUID.fromString(id);
  }
}
