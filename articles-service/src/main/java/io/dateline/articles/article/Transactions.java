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
public final class Transactions {

  private static final Logger LOG = Logger.getLogger(Transactions.class);

  /** deadlock_detected and serialization_failure. */
  private static final Set<String> TO_TRY_AGAIN = Set.of("40P01", "40001");

  private static final int ATTEMPTS = 8;

  /** Milliseconds; those who met once should not meet again. */
  private static final int MAX_PAUSE = 50;

  private Transactions() {}

  /** The result of work in a transaction of its own, which is tried again where that may help. */
  public static <T> T call(Callable<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !isToTryAgain(e)) {
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
          && TO_TRY_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(MAX_PAUSE * attempt) + 1L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two attempts", e);
    }
  }
}
