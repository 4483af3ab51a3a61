package io.dateline.entities.processing;

import io.dateline.entities.articles.ArticleChanges;
import io.dateline.entities.articles.ArticleSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Reads the change feed from the stored position, again and again. Every replica does so; only one
 * of them moves the position.
 */
@ApplicationScoped
class FeedFollower {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  /** Pause between tries while articles-service does not answer, in milliseconds. */
  private static final long PAUSE_MILLIS = 1000;

  private final ArticleSource articles;
  private final FeedProgress progress;
  private final ExtractionWorker workers;
  private final ProcessingSettings settings;
  private final Counter restarts;
  private volatile boolean readingAgain;
  private volatile OptionalLong lag = OptionalLong.empty();

  FeedFollower(
      ArticleSource articles,
      FeedProgress progress,
      ExtractionWorker workers,
      ProcessingSettings settings,
      MeterRegistry meters) {
    this.restarts =
        Counter.builder("dateline.feed.restarts")
            .description("How often the feed had another history and was read again from its start")
            .register(meters);
    this.articles = articles;
    this.progress = progress;
    this.workers = workers;
    this.settings = settings;
  }

  /**
   * Returns the number of changes in the feed that were not taken yet; empty while the feed does
   * not answer.
   */
  OptionalLong lag() {
    return lag;
  }

  /**
   * Returns whether the feed is being read again from its start because articles-service was
   * restored.
   */
  boolean isReadingAgain() {
    return readingAgain;
  }

  /** Follows the feed until it is told to stop. */
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
    FeedProgress.Position position = progress.position();
    readingAgain = !position.complete();
    long ahead = articles.head() - position.value();
    ArticleChanges page;
    try {
      // A position before the head with nothing to read belongs to another history of the feed: do
      // not wait.
      Duration wait = ahead > 0 || !position.complete() ? Duration.ZERO : settings.feedWait();
      lag = ahead < 0 ? OptionalLong.empty() : OptionalLong.of(ahead);
      page = articles.feed(position.value(), position.epoch(), settings.feedLimit(), wait);
    } catch (ArticleSource.FeedEpochChanged e) {
      if (progress.beginAgain(position, e.epoch())) {
        LOG.warnf(
            "articles-service was restored: position %d of epoch %s is not of its feed, which is"
                + " read again from the start",
            position.value(), position.epoch());
        restarts.increment();
      }
      return;
    }
    boolean changed = page.epoch() != null && !page.epoch().equals(position.epoch());
    if ((page.next() > position.value() || changed) && progress.take(position, page)) {
      LOG.infof("took %d changes, position %d", page.changes().size(), page.next());
      lag = OptionalLong.of(Math.max(0, ahead - (page.next() - position.value())));
      workers.wake();
    } else if (!position.complete() && page.changes().isEmpty()) {
      int forgotten = 0;
      while (progress.forgetUnnamed(position)) {
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
