package io.dateline.articles.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(targets = {Timeline.class, Timeline.Bucket.class})
@Schema(description = "The number of matching articles in each step of time")
public record Timeline(
    @Schema(
            description =
                "The steps with articles, in the order of time; the latest 1000 if there are more")
        List<Bucket> buckets) {

  static final int MAX_STEPS = 1000;

  /** The number of articles in one step, which begins at this instant, in UTC. */
  @Schema(name = "TimelineBucket")
  public record Bucket(Instant from, long count) {}

  /** The length of the steps, as PostgreSQL's date_trunc names them. */
  public enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
