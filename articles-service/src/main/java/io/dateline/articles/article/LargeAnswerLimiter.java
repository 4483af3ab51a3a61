package io.dateline.articles.article;

import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits how many answers with whole pages are made at once, since each takes several times its
 * bytes of memory. It is asked before anything is read, so that nobody waits with a database
 * connection.
 */
@ApplicationScoped
public class LargeAnswerLimiter {

  /**
   * The part of the heap (a quarter) that such answers may take together, and the heap that an
   * answer takes for each byte of its pages.
   */
  private static final long HEAP_DIVISOR = 4;

  private static final long HEAP_BYTES_PER_PAGE_BYTE = 4;

  /** Seconds that an answer waits for others; clients rarely wait longer. */
  private static final long MAX_WAIT_SECONDS = 10;

  private final Semaphore free;

  LargeAnswerLimiter(AnswerSettings settings) {
    long asked = settings.heavyAtOnce();
    long fitting =
        Runtime.getRuntime().maxMemory()
            / (HEAP_DIVISOR * HEAP_BYTES_PER_PAGE_BYTE * settings.maxAnswer().asLongValue());
    this.free = new Semaphore((int) (asked > 0 ? asked : Math.max(2, Math.min(64, fitting))), true);
  }

  /**
   * Runs the read, and lets it wait for others if whole pages are asked for.
   *
   * @throws io.dateline.problem.HttpProblem 503 if others take too long
   */
  public <T> T read(FieldSelection fields, Supplier<T> read) {
    if (!fields.needsPage()) {
      return read.get();
    }
    try {
      if (!free.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw Problems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.busy();
    }
    try {
      return read.get();
    } finally {
      free.release();
    }
  }
}
