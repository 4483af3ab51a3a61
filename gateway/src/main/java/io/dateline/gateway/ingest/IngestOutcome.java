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
@Description("The result of one page that was sent.")
public record IngestOutcome(
    @NonNull @Description("The status of the page.") IngestStatus status,
    @Ignore UUID articleKey,
    @Description("The reason why the page was rejected; null if it was not.") Problem problem) {

  static IngestOutcome rejected(String name, String title, String detail) {
    return new IngestOutcome(IngestStatus.REJECTED, null, Problem.named(name, title, detail));
  }
}
