package io.dateline.articles.ingest;

import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles")
@Tag(name = "ingest", description = "Takes pages")
public class IngestResource {

  private final Ingestion ingestion;
  private final IngestRequestReader requests;
  private final IngestSettings settings;

  IngestResource(Ingestion ingestion, IngestRequestReader requests, IngestSettings settings) {
    this.ingestion = ingestion;
    this.requests = requests;
    this.settings = settings;
  }

  @POST
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "ingestPage",
      summary = "Takes one page",
      description =
          "Stores the bytes unchanged. The same page again is a duplicate; a known URL with other words, authors or times is a new revision. An error page or a test of the reader never replaces a known story, nor an older capture a newer one.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)),
        @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = IngestRequest.class))
      })
  @APIResponse(
      responseCode = "201",
      description = "A new article; the header Location has its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = IngestOutcome.class)))
  @APIResponse(
      responseCode = "200",
      description = "A duplicate or a revision of a known article",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = IngestOutcome.class)))
  @APIResponse(responseCode = "400", description = "invalid-page, invalid-parameter")
  @APIResponse(responseCode = "413", description = "page-too-large")
  @APIResponse(responseCode = "415", description = "unknown-content-type")
  @APIResponse(responseCode = "422", description = "page-too-complex, no-story, not-storable")
  @APIResponse(responseCode = "503", description = "busy")
  public Response ingest(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String contentEncoding,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String contentLength,
      @Parameter(description = "The address of the page, http or https") @QueryParam("url")
          String url,
      @Parameter(
              description = "The time at which a crawler fetched it",
              schema = @Schema(implementation = String.class, format = "date-time"))
          @QueryParam("fetchedAt")
          String fetchedAt)
      throws IOException {
    MediaType type = mediaType(contentType);
    refuseIfAnnouncedTooLarge(contentLength, type);
    RawPage page = page(body, type, contentEncoding, url, fetchedAt);
    IngestOutcome outcome = ingestion.ingest(page);
    return outcome.status() == IngestStatus.CREATED
        ? Response.created(URI.create("/articles/" + outcome.id())).entity(outcome).build()
        : Response.ok(outcome).build();
  }

  private RawPage page(
      InputStream body, MediaType type, String contentEncoding, String url, String fetchedAt)
      throws IOException {
    byte[] bytes = BoundedBody.whole(BoundedBody.unpacked(body, contentEncoding), limit(type));
    if (bytes.length == 0) {
      throw Problems.invalidPage("The page is empty.");
    }
    if (isJson(type)) {
      return requests.ofJson(bytes, bytes.length, url, fetchedAt);
    }
    RawPage.Format form = isHtml(type) ? RawPage.Format.HTML : RawPage.Format.TEXT;
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return requests.ofBytes(bytes, form, BoundedBody.plausibleCharset(charset), url, fetchedAt);
  }

  private static MediaType mediaType(String contentType) {
    MediaType type;
    try {
      type = contentType == null ? null : MediaType.valueOf(contentType);
    } catch (IllegalArgumentException e) {
      type = null;
    }
    if (type == null || !(isJson(type) || isHtml(type) || is(type, "text/plain"))) {
      throw Problems.unknownContentType(
          "A page is text/plain, text/html or application/json; many pages go to /articles/bulk.");
    }
    return type;
  }

  private void refuseIfAnnouncedTooLarge(String contentLength, MediaType type) {
    if (contentLength != null
        && contentLength.matches("\\d{1,18}")
        && Long.parseLong(contentLength) > limit(type)) {
      throw Problems.pageTooLarge(settings.maxPage().asLongValue());
    }
  }

  private long limit(MediaType type) {
    return (isJson(type) ? settings.maxLine() : settings.maxPage()).asLongValue();
  }

  private static boolean isJson(MediaType type) {
    return is(type, "application/json");
  }

  private static boolean isHtml(MediaType type) {
    return is(type, "text/html") || is(type, "application/xhtml+xml");
  }

  private static boolean is(MediaType type, String name) {
    return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT).equals(name);
  }
}
