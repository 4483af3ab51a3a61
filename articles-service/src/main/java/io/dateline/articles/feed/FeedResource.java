package io.dateline.articles.feed;

import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/feed")
@Tag(name = "feed", description = "The changes, for followers")
public class FeedResource {

  private static final int MAX_EPOCH_CHARS = 100;

  private final ChangeLog log;
  private final FeedChangeNotifier notifier;
  private final FeedSettings settings;
  private final Clock clock;

  FeedResource(ChangeLog log, FeedChangeNotifier notifier, FeedSettings settings, Clock clock) {
    this.log = log;
    this.notifier = notifier;
    this.settings = settings;
    this.clock = clock;
  }

  @GET
  @NonBlocking
  @Operation(
      operationId = "readFeed",
      summary = "Returns the changes behind a position",
      description =
          """
          The changes come in the order of their positions. A follower can get a change twice (if it \
          asks again from an older position), and misses none. With wait, the answer comes as soon as \
          there is a change, or empty when the time is over. A follower stores the epoch with its \
          position and sends both: after the database was replaced or restored, the answer is 409, and \
          the follower reads again from 0.""")
  @APIResponse(responseCode = "200", description = "The changes, possibly none")
  @APIResponse(responseCode = "400", description = "invalid-parameter")
  @APIResponse(
      responseCode = "409",
      description =
          "feed-epoch-changed, feed-position-beyond-head: the position does not belong to this feed;"
              + " the problem has the feed's epoch and head")
  public Uni<ChangeBatch> read(
      @Parameter(
              description = "The position up to which the reader has all changes",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", defaultValue = "0"))
          @QueryParam("after")
          String after,
      @Parameter(
              description =
                  "The epoch of the answer that gave the position; if the feed has another epoch now,"
                      + " the answer is a problem")
          @QueryParam("epoch")
          String epoch,
      @Parameter(
              description = "The maximum number of changes",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "100"))
          @QueryParam("limit")
          String limit,
      @Parameter(
              description =
                  "The time to wait for a change: ISO 8601 (PT20S) or seconds; at most 60 s",
              example = "PT20S")
          @QueryParam("wait")
          String wait) {
    long position = Parameters.whole("after", after, 0, 0, Long.MAX_VALUE);
    int most = (int) Parameters.whole("limit", limit, 100, 1, settings.maxChanges());
    String asked =
        epoch == null || epoch.isBlank() ? null : Parameters.text("epoch", epoch, MAX_EPOCH_CHARS);
    return poll(position, most, asked, clock.instant().plus(waitFor(wait)));
  }

  @GET
  @Path("/head")
  @Blocking
  @Operation(operationId = "readFeedHead", summary = "Returns the highest position")
  @APIResponse(responseCode = "200", description = "The highest position, 0 for an empty feed")
  public FeedHead head() {
    return log.head();
  }

  private Uni<ChangeBatch> poll(long after, int limit, String epoch, Instant deadline) {
    CompletableFuture<Void> change = notifier.nextChange();
    return Uni.createFrom()
        .item(() -> log.read(after, limit, epoch))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transformToUni(
            page -> {
              Duration left = Duration.between(clock.instant(), deadline);
              if (!page.changes().isEmpty() || left.isNegative() || left.isZero()) {
                return Uni.createFrom().item(page);
              }
              Duration pause =
                  left.compareTo(settings.lookAgain()) < 0 ? left : settings.lookAgain();
              return notifier
                  .await(change, pause)
                  .onItem()
                  .transformToUni(v -> poll(after, limit, epoch, deadline));
            });
  }

  private Duration waitFor(String wait) {
    if (wait == null || wait.isBlank()) {
      return Duration.ZERO;
    }
    Duration asked;
    try {
      asked =
          wait.matches("\\d{1,6}")
              ? Duration.ofSeconds(Long.parseLong(wait))
              : Duration.parse(wait);
    } catch (DateTimeParseException e) {
      throw Problems.invalidParameter("wait must be an ISO 8601 duration (PT20S) or seconds.");
    }
    if (asked.isNegative()) {
      throw Problems.invalidParameter("wait must not be negative.");
    }
    return asked.compareTo(settings.maxWait()) > 0 ? settings.maxWait() : asked;
  }
}
