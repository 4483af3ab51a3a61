package io.dateline.entities.processing;

import io.dateline.entities.articles.Articles;
import io.dateline.entities.articles.FeedPage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Reads the change feed from the stored position, over and over. Every replica does; the position
 * moves for one of them only.
 */
@ApplicationScoped
class FeedFollower {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  /** Between tries while articles-service does not answer. */
  private static final long PAUSE_MILLIS = 1000;

  private final Articles articles;
  private final Work work;
  private final Workers workers;
  private final ProcessingConfig config;
  private final Counter restarts;
  private volatile boolean readingAgain;
  private volatile OptionalLong lag = OptionalLong.empty();

  FeedFollower(
      Articles articles,
      Work work,
      Workers workers,
      ProcessingConfig config,
      MeterRegistry meters) {
    this.restarts =
        Counter.builder("dateline.feed.restarts")
            .description("How often the feed had another history and was read again from its start")
            .register(meters);
    this.articles = articles;
    this.work = work;
    this.workers = workers;
    this.config = config;
  }

  /** Changes that are in the feed and not yet taken; empty while the feed cannot be asked. */
  OptionalLong lag() {
    return lag;
  }

  /**
   * Whether the feed is read again from its start, because articles-service was restored, and its
   * end has not been reached yet.
   */
  boolean isReadingAgain() {
    return readingAgain;
  }

  /** Follows until told to stop. */
  void run(BooleanSupplier stopping) {
    boolean silent = false;
    while (!stopping.getAsBoolean()) {
      try {
        step();
        silent = false;
      } catch (RuntimeException e) {
        lag = OptionalLong.empty();
        if (!silent) {
          LOG.warnf("the feed cannot be followed, trying on: %s", e.getMessage());
        }
        LOG.debug("the feed cannot be followed", e);
        silent = true;
        pause();
      }
    }
  }

  private void step() {
    Work.Position position = work.position();
    readingAgain = !position.complete();
    long ahead = articles.head() - position.value();
    FeedPage page;
    try {
      // While more is to be read than there is, the position is of another history.
      Duration wait = ahead > 0 || !position.complete() ? Duration.ZERO : config.feedWait();
      lag = ahead < 0 ? OptionalLong.empty() : OptionalLong.of(ahead);
      page = articles.feed(position.value(), position.epoch(), config.feedLimit(), wait);
    } catch (Articles.AnotherHistory e) {
      if (work.beginAgain(position, e.epoch())) {
        LOG.warnf(
            "articles-service was restored: position %d of epoch %s is not of its feed, which is"
                + " read again from the start",
            position.value(), position.epoch());
        restarts.increment();
      }
      return;
    }
    boolean changed = page.epoch() != null && !page.epoch().equals(position.epoch());
    if ((page.next() > position.value() || changed) && work.take(position, page)) {
      LOG.infof("took %d changes, position %d", page.changes().size(), page.next());
      lag = OptionalLong.of(Math.max(0, ahead - (page.next() - position.value())));
      workers.wake();
    } else if (!position.complete() && page.changes().isEmpty()) {
      int forgotten = 0;
      while (work.forgetUnnamed(position)) {
        forgotten++;
      }
      LOG.infof("forgot %d articles that the restored articles-service does not have", forgotten);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
