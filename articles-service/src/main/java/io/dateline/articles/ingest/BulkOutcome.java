package io.dateline.articles.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.articles.problem.ProblemView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The outcome of one line of a bulk")
public record BulkOutcome(
    @Schema(
            description =
                "The number of the line, record or entry, from 1; empty lines count but have no outcome")
        long line,
    IngestStatus status,
    @Schema(description = "The article's id; absent for REJECTED") UUID id,
    @Schema(description = "The revision that has the page's words; absent for REJECTED")
        Integer revision,
    @Schema(description = "The reason of REJECTED; absent otherwise") ProblemView problem) {

  static BulkOutcome of(long line, IngestOutcome outcome) {
    return new BulkOutcome(line, outcome.status(), outcome.id(), outcome.revision(), null);
  }

  static BulkOutcome rejected(long line, ProblemView problem) {
    return new BulkOutcome(line, IngestStatus.REJECTED, null, null, problem);
  }
}
