package io.dateline.entities.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of one article's extraction, as clients see it. */
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

  /** The states of several articles, in the order of the request; unknown articles are missing. */
  public record Several(List<ProcessingView> items) {}

  /**
   * The state of the whole queue.
   *
   * @param feedLag the number of changes in the feed that were not taken yet, null while the feed
   *     does not answer
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

  /** The number of articles that were put into the queue again. */
  public record Retried(int retried) {}

  /** A request to put parked articles into the queue again. */
  public record RetryRequest(
      @Schema(description = "Which articles; absent for all that are parked")
          List<UUID> articleIds) {}
}
