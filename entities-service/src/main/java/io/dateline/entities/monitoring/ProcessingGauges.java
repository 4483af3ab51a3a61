package io.dateline.entities.monitoring;

import io.dateline.entities.processing.ProcessingResource;
import io.dateline.entities.processing.ProcessingView.Status;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * Provides the gauges {@code dateline_extraction_articles{state}} (articles) and {@code
 * dateline_feed_lag} (changes). They describe the database and not one replica: each replica
 * reports the same numbers, so that a query takes the maximum. A gauge is NaN while the database or
 * the feed does not answer.
 */
@Singleton
class ProcessingGauges {

  private static final Logger LOG = Logger.getLogger(ProcessingGauges.class);

  /** How long a count is used again: one scrape reads several gauges. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final ProcessingResource processing;
  private final Clock clock;
  private Status status;
  private Instant asked = Instant.EPOCH;

  ProcessingGauges(ProcessingResource processing, Clock clock) {
    this.processing = processing;
    this.clock = clock;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    articles(meters, "waiting", Status::waiting);
    articles(meters, "processed", Status::processed);
    articles(meters, "failed", Status::failed);
    articles(meters, "parked", Status::parked);
    Gauge.builder(
            "dateline.feed.lag",
            () -> value(now -> now.feedLag() == null ? Double.NaN : now.feedLag()))
        .description("Changes in the feed that are not yet taken")
        .register(meters);
  }

  private void articles(MeterRegistry meters, String state, ToDoubleFunction<Status> count) {
    Gauge.builder("dateline.extraction.articles", () -> value(count))
        .description("Articles by the state of their extraction")
        .tag("state", state)
        .register(meters);
  }

  private double value(ToDoubleFunction<Status> part) {
    Status now = status();
    return now == null ? Double.NaN : part.applyAsDouble(now);
  }

  private synchronized Status status() {
    Instant now = clock.instant();
    if (asked.plus(FRESH).isBefore(now) || asked.isAfter(now)) {
      asked = now;
      try {
        status = processing.status();
      } catch (RuntimeException e) {
        LOG.debug("the work cannot be counted", e);
        status = null;
      }
    }
    return status;
  }
}
