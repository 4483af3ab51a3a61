package io.dateline.entities.processing;

import io.dateline.entities.articles.Articles;
import io.dateline.entities.articles.FeedPage;
import jakarta.enterprise.context.ApplicationScoped;
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
  private volatile OptionalLong lag = OptionalLong.empty();

  FeedFollower(Articles articles, Work work, Workers workers, ProcessingConfig config) {
    this.articles = articles;
    this.work = work;
    this.workers = workers;
    this.config = config;
  }

  /** Changes that are in the feed and not yet taken; empty while the feed cannot be asked. */
  OptionalLong lag() {
    return lag;
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
    long position = work.position();
    lag = OptionalLong.of(Math.max(0, articles.head() - position));
    FeedPage page = articles.feed(position, config.feedLimit(), config.feedWait());
    if (page.next() > position && work.take(position, page)) {
      LOG.infof("took %d changes, position %d", page.changes().size(), page.next());
      lag = OptionalLong.of(Math.max(0, lag.getAsLong() - (page.next() - position)));
      workers.wake();
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
