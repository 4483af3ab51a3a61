package io.dateline.entities.knowledge.events;

import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Quadrant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers of events between countries. */
@Schema(
    name = "Dyads",
    description = "Numbers of events between countries, by step of time, quadrant and type")
public record Dyads(
    List<Count> items,
    @Schema(description = "Whether there are more counts than the limit") boolean truncated) {

  /** Counts in one answer. */
  static final int MAX_COUNTS = 10_000;

  /** The step of time of a count. */
  @Schema(name = "DyadStep")
  public enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** The number of events of one type between two countries in one step of time. */
  @Schema(name = "DyadCount")
  public record Count(
      @Schema(description = "Country of those who do it: ISO 3166-1 alpha-2") String actor,
      @Schema(description = "Country of those to, for or with whom it is done") String recipient,
      @Schema(description = "The first day of the step") LocalDate from,
      Quadrant quadrant,
      EventType type,
      long events) {}
}
