package io.dateline.articles.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Runs transactions, and runs a transaction again if PostgreSQL ended it for a deadlock or a
 * serialization failure. Neither is a fault of the request, and the second attempt mostly succeeds.
 */
public final class RetriedTransactions {

  private static final Logger LOG = Logger.getLogger(RetriedTransactions.class);

  /** deadlock_detected and serialization_failure. */
  private static final Set<String> RETRIED_SQL_STATES = Set.of("40P01", "40001");

  private static final int MAX_ATTEMPTS = 8;

  /**
   * Milliseconds of the pause after the first attempt, a random part of which is waited, so that
   * the same transactions do not meet again.
   */
  private static final int MAX_PAUSE_MILLIS = 50;

  private RetriedTransactions() {}

  /** Returns the result of the work, which runs in a transaction of its own. */
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
    return sqlState(failure).filter(RETRIED_SQL_STATES::contains).isPresent();
  }

  /**
   * Returns whether the database refuses a value for good: classes 22 (data exception) and 54
   * (program limit exceeded).
   */
  public static boolean isRefusedValue(Throwable failure) {
    return sqlState(failure)
        .filter(state -> state.startsWith("22") || state.startsWith("54"))
        .isPresent();
  }

  private static Optional<String> sqlState(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql.getSQLState());
      }
      depth++;
    }
    return Optional.empty();
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
