package io.dateline.entities.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the work on one article stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the work on one article stands")
public record ProcessingView(
    UUID articleId,
    ProcessingState state,
    @Schema(description = "How often it was tried in its present revision") int attempts,
    @Schema(description = "Why it failed; of a processed article, what a reader should know")
        String problem,
    @Schema(description = "Version of the pipeline that made the present results")
        String pipelineVersion,
    Instant processedAt) {

  static ProcessingView from(ProcessingRow row) {
    return new ProcessingView(
        row.articleId, row.state, row.attempts, row.problem, row.pipelineVersion, row.processedAt);
  }

  /** Several, in the order asked; unknown ones are missing. */
  public record Several(List<ProcessingView> items) {}

  /**
   * All work at a glance.
   *
   * @param feedLag changes in the feed and not yet taken, null while the feed cannot be asked
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProcessingStatus", description = "All work at a glance")
  public record Status(
      long waiting,
      long processed,
      long failed,
      long parked,
      long feedPosition,
      @Schema(description = "Changes not yet taken from the feed; absent while it is silent")
          Long feedLag,
      @Schema(
              description =
                  "Whether the feed is read again from its start, because articles-service was"
                      + " restored to an earlier state, and its end is not reached yet")
          boolean feedReadAgain,
      @Schema(
              description =
                  "Names of people to be compared with those of other pages since something"
                      + " changed; whom they stand for may change")
          long toReconcile,
      String pipelineVersion,
      String tagger) {}

  /** How many articles wait again. */
  public record Retried(int retried) {}

  /** Which articles to try again. */
  public record RetryRequest(
      @Schema(description = "Which articles; absent for all that are parked")
          List<UUID> articleIds) {}
}
