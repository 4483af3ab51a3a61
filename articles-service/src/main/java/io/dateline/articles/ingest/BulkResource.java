package io.dateline.articles.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.dateline.articles.problem.ProblemView;
import io.dateline.articles.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

@Path("/articles/bulk")
@Tag(name = "ingest", description = "Pages in")
public class BulkResource {

  private static final Logger LOG = Logger.getLogger(BulkResource.class);
  private static final String NDJSON = "application/x-ndjson";

  private final Ingestion ingestion;
  private final PageRequests requests;
  private final IngestConfig config;
  private final ObjectWriter json;

  BulkResource(Ingestion ingestion, PageRequests requests, IngestConfig config, ObjectMapper json) {
    this.ingestion = ingestion;
    this.requests = requests;
    this.config = config;
    this.json = json.writerFor(BulkOutcome.class);
  }

  @POST
  @Blocking
  @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
  @Produces(NDJSON)
  @Operation(
      operationId = "ingestPages",
      summary = "Takes any number of pages as a stream, one JSON object a line",
      description =
          """
          Answers with one outcome a line, in order, while it reads. Each page is stored on its own: \
          a line that is rejected costs no other line anything. Content-Encoding: gzip is unpacked.""")
  @RequestBody(
      required = true,
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = PageRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "One outcome a line; where the input breaks off, the last says so",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkOutcome.class)))
  @APIResponse(responseCode = "415", description = "unknown-content-type")
  public StreamingOutput ingest(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String contentEncoding)
      throws IOException {
    InputStream unpacked = BoundedBody.unpacked(body, contentEncoding);
    return output -> ingest(new Lines(unpacked, (int) config.maxLine().asLongValue()), output);
  }

  private void ingest(Lines lines, OutputStream output) throws IOException {
    Map<IngestStatus, Integer> counts = new EnumMap<>(IngestStatus.class);
    try {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          BulkOutcome outcome = ingest(line);
          counts.merge(outcome.status(), 1, Integer::sum);
          write(outcome, output);
        }
      }
    } catch (Lines.Unreadable e) {
      write(
          BulkOutcome.rejected(
              lines.number() + 1,
              ProblemView.from(Problems.invalidPage("The stream breaks off here."))),
          output);
    }
    LOG.infof("bulk of %d lines: %s", lines.number(), counts);
  }

  private BulkOutcome ingest(Lines.Line line) {
    if (line.isTooLong()) {
      return BulkOutcome.rejected(
          line.number(), ProblemView.from(Problems.pageTooLarge(config.maxPage().asLongValue())));
    }
    try {
      byte[] bytes = line.bytes();
      return BulkOutcome.of(
          line.number(), ingestion.ingest(requests.ofJson(bytes, bytes.length, null, null)));
    } catch (HttpProblem problem) {
      return BulkOutcome.rejected(line.number(), ProblemView.from(problem));
    } catch (RuntimeException e) {
      // One page that cannot be stored must not cost those after it; it is ours to look at.
      LOG.errorf(e, "bulk line %d could not be stored", line.number());
      return BulkOutcome.rejected(line.number(), ProblemView.from(Problems.notStored()));
    }
  }

  private void write(BulkOutcome outcome, OutputStream output) throws IOException {
    output.write(json.writeValueAsString(outcome).getBytes(StandardCharsets.UTF_8));
    output.write('\n');
    output.flush();
  }
}
