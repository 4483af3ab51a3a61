package io.dateline.gateway.ingest;

import io.dateline.gateway.failure.Problem;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The outcome of one page.
 *
 * @param articleKey null if the page was rejected
 */
@Description("What became of one page.")
public record IngestOutcome(
    @NonNull @Description("Whether and how it was taken.") IngestStatus status,
    @Ignore UUID articleKey,
    @Description("Why it was rejected; null otherwise.") Problem problem) {

  static IngestOutcome rejected(String name, String title, String detail) {
    return new IngestOutcome(IngestStatus.REJECTED, null, Problem.named(name, title, detail));
  }
}
