package io.dateline.articles.ingest;

import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/bulk")
@Tag(name = "ingest", description = "Takes pages")
public class BulkResource {

  private static final String NDJSON = "application/x-ndjson";

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

  private final BulkIngestion bulk;
  private final IngestRequestReader requests;
  private final IngestSettings settings;

  BulkResource(BulkIngestion bulk, IngestRequestReader requests, IngestSettings settings) {
    this.bulk = bulk;
    this.requests = requests;
    this.settings = settings;
  }

  @POST
  @Blocking
  @Consumes({
    NDJSON,
    "application/ndjson",
    "application/jsonl",
    "application/warc",
    "application/x-warc",
    "application/rss+xml",
    "application/atom+xml",
    "application/xml",
    "text/xml"
  })
  @Produces(NDJSON)
  @Operation(
      operationId = "ingestPages",
      summary = "Takes any number of pages as a stream",
      description =
          """
          Takes lines of JSON (one page each), a WARC or WET file (packed or not), or an RSS or Atom \
          feed (its entries with their content). Answers one outcome for each page, in order, while \
          it reads. Each page is stored by itself, so that a rejected page does not affect others. A \
          page that is stored already is a duplicate: a client can send a broken stream again, from \
          its beginning or from the line behind the last outcome. Content-Encoding: gzip is unpacked.""")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = NDJSON, schema = @Schema(implementation = IngestRequest.class)),
        @Content(mediaType = "application/warc", schema = @Schema(implementation = byte[].class)),
        @Content(
            mediaType = "application/rss+xml",
            schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = "application/atom+xml",
            schema = @Schema(implementation = String.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "One outcome for each line; if the input breaks off, the last outcome says so",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkOutcome.class)))
  @APIResponse(responseCode = "415", description = "unknown-content-type")
  public StreamingOutput ingest(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String contentEncoding,
      @Parameter(
              description =
                  "The first line, record or entry that is read, from 1; those before it are skipped")
          @QueryParam("from")
          String from,
      @Parameter(
              description =
                  "The time at which a crawler fetched the feed, or the pages of lines that state no"
                      + " fetchedAt",
              schema = @Schema(implementation = String.class, format = "date-time"))
          @QueryParam("fetchedAt")
          String fetchedAt)
      throws IOException {
    long first = Parameters.whole("from", from, 1, 1, Long.MAX_VALUE);
    Parameters.instant("fetchedAt", fetchedAt);
    PageSource source =
        source(BoundedBody.unpacked(body, contentEncoding), contentType, first, fetchedAt);
    return output -> bulk.ingest(source, output);
  }

  private PageSource source(InputStream body, String contentType, long from, String fetchedAt)
      throws IOException {
    if (contentType == null) {
      throw Problems.unknownContentType(
          "Send a content type: it says which format the pages have.");
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    long maxPage = settings.maxPage().asLongValue();
    if (type.contains("warc")) {
      return new WarcSource(body, requests, from, maxPage);
    }
    if (type.contains("xml")) {
      return new NewsFeedSource(
          body, charset(contentType), requests, from, settings.maxLine().asLongValue(), fetchedAt);
    }
    BoundedLines lines = new BoundedLines(body, (int) settings.maxLine().asLongValue());
    return new JsonLinesSource(lines, requests, from, maxPage, fetchedAt);
  }

  private static String charset(String contentType) {
    Matcher named = CHARSET.matcher(contentType);
    return named.find() ? BoundedBody.plausibleCharset(named.group(1)) : null;
  }
}
