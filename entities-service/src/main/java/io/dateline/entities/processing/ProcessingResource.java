package io.dateline.entities.processing;

import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.knowledge.identity.CrossArticlePersonResolution;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.processing.ProcessingView.Retried;
import io.dateline.entities.processing.ProcessingView.RetryRequest;
import io.dateline.entities.processing.ProcessingView.Several;
import io.dateline.entities.processing.ProcessingView.Status;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the state of the queue, and puts parked articles into it again. */
@Path("/")
@Tag(name = "Processing")
public class ProcessingResource {

  private final ProcessingRepository processing;
  private final ProcessingQueue queue;
  private final FeedProgress progress;
  private final ExtractionWorker workers;
  private final FeedFollower follower;
  private final Extractor extractor;
  private final CrossArticlePersonResolution reconciliation;

  ProcessingResource(
      ProcessingRepository processing,
      ProcessingQueue queue,
      FeedProgress progress,
      ExtractionWorker workers,
      FeedFollower follower,
      Extractor extractor,
      CrossArticlePersonResolution reconciliation) {
    this.processing = processing;
    this.queue = queue;
    this.progress = progress;
    this.workers = workers;
    this.follower = follower;
    this.extractor = extractor;
    this.reconciliation = reconciliation;
  }

  @GET
  @Path("processing")
  @Operation(
      summary =
          "Returns the numbers of waiting, failed and parked articles, and of changes that were not taken from the feed yet")
  public Status status() {
    Map<ProcessingState, Long> counts = processing.counts();
    OptionalLong lag = follower.lag();
    FeedProgress.Position position = progress.position();
    return new Status(
        counts.getOrDefault(ProcessingState.WAITING, 0L),
        counts.getOrDefault(ProcessingState.PROCESSED, 0L),
        counts.getOrDefault(ProcessingState.FAILED, 0L),
        counts.getOrDefault(ProcessingState.PARKED, 0L),
        position.value(),
        lag.isPresent() ? lag.getAsLong() : null,
        !position.complete(),
        reconciliation.due(),
        extractor.version(),
        extractor.tagger());
  }

  @POST
  @Path("processing/retry")
  @Operation(summary = "Puts parked articles into the queue again")
  public Retried retry(RetryRequest request) {
    int retried = queue.retry(request == null ? null : request.articleIds());
    workers.wake();
    return new Retried(retried);
  }

  @POST
  @Path("articles/processing")
  @Operation(
      summary = "Returns the state of the extraction of several articles",
      description = "Articles whose change was not read from the feed yet are missing.")
  public Several states(IdsRequest request) {
    var ids = IdsRequest.checked(request);
    Map<UUID, ProcessingView> views =
        processing.find(ids).stream()
            .map(ProcessingView::from)
            .collect(Collectors.toMap(ProcessingView::articleId, Function.identity()));
    return new Several(ids.stream().map(views::get).filter(Objects::nonNull).toList());
  }
}
