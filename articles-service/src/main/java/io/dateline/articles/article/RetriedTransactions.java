package io.dateline.articles.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Writes that try again where PostgreSQL chose them to end a deadlock or could not serialize them:
 * both say nothing of the request, and the second try finds the way free.
 */
public final class RetriedTransactions {

  private static final Logger LOG = Logger.getLogger(RetriedTransactions.class);

  /** deadlock_detected and serialization_failure. */
  private static final Set<String> RETRIED_SQL_STATES = Set.of("40P01", "40001");

  private static final int MAX_ATTEMPTS = 8;

  /** Milliseconds; those who met once should not meet again. */
  private static final int MAX_PAUSE_MILLIS = 50;

  private RetriedTransactions() {}

  /** The result of work in a transaction of its own, which is tried again where that may help. */
  public static <T> T call(Callable<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work);
      } catch (RuntimeException e) {
        if (attempt == MAX_ATTEMPTS || !isToTryAgain(e)) {
          throw e;
        }
        LOG.debugf("a write met another, attempt %d", attempt);
        pause(attempt);
      }
    }
  }

  static boolean isToTryAgain(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && RETRIED_SQL_STATES.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(MAX_PAUSE_MILLIS * attempt) + 1L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two attempts", e);
    }
  }
}
