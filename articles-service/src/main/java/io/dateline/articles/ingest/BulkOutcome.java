package io.dateline.articles.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.articles.problem.ProblemView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of one line of a bulk")
public record BulkOutcome(
    @Schema(description = "The line of the input, from 1; empty lines count but have no outcome")
        long line,
    IngestStatus status,
    @Schema(description = "The article's id; absent where REJECTED") UUID id,
    @Schema(description = "The revision that holds the page's words; absent where REJECTED")
        Integer revision,
    @Schema(description = "Why, where REJECTED") ProblemView problem) {

  static BulkOutcome of(long line, IngestOutcome outcome) {
    return new BulkOutcome(line, outcome.status(), outcome.id(), outcome.revision(), null);
  }

  static BulkOutcome rejected(long line, ProblemView problem) {
    return new BulkOutcome(line, IngestStatus.REJECTED, null, null, problem);
  }
}
