package io.dateline.articles.article;

import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how many answers with whole pages are put together at once: each takes several times its
 * bytes while it is. To be asked before anything is read, so that nobody waits with a connection.
 */
@ApplicationScoped
public class LargeAnswerLimiter {

  /**
   * The share of the heap that such answers may take together, and what one takes for each byte.
   */
  private static final long HEAP_DIVISOR = 4;

  private static final long HEAP_BYTES_PER_PAGE_BYTE = 4;

  /** Seconds; who waits longer has mostly gone. */
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
   * Reads, alone with a few others where pages are asked for.
   *
   * @throws io.dateline.problem.HttpProblem 503 where others read for too long
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
