package io.dateline.entities.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of one article's extraction, as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The state of one article's extraction")
public record ProcessingView(
    UUID articleId,
    ProcessingState state,
    @Schema(description = "Number of tries of its present revision") int attempts,
    @Schema(
            description =
                "The reason of a failure; for a processed article a remark on its results")
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
  @Schema(name = "ProcessingStatus", description = "The state of the whole queue")
  public record Status(
      long waiting,
      long processed,
      long failed,
      long parked,
      long feedPosition,
      @Schema(
              description =
                  "Number of changes that were not taken from the feed yet; absent while the feed does not answer")
          Long feedLag,
      @Schema(
              description =
                  "Whether the feed is being read again from its start, because articles-service was restored to an earlier state")
          boolean feedReadAgain,
      @Schema(
              description =
                  "Number of changes in the evidence about names of people that were not processed yet; the person of a name may change")
          long toReconcile,
      String pipelineVersion,
      String tagger) {}

  /** The number of articles that were put into the queue again. */
  public record Retried(int retried) {}

  /** A request to put parked articles into the queue again. */
  public record RetryRequest(
      @Schema(description = "Ids of articles; absent for all parked articles")
          List<UUID> articleIds) {}
}
