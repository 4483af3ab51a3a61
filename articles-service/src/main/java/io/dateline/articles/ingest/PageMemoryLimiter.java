package io.dateline.articles.ingest;

import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits the memory of pages that are read at the same time, by their bytes: small pages hardly
 * wait for one another, and many large ones do not fill the heap.
 */
@ApplicationScoped
class PageMemoryLimiter {

  private static final long BYTES_PER_KILOBYTE = 1024;

  /** The part of the heap (a 32nd) that the bytes of pages being read may take. */
  private static final long HEAP_DIVISOR = 32;

  private final int kilobytes;
  private final Semaphore free;
  private final Duration atMost;

  PageMemoryLimiter(IngestSettings settings) {
    long asked = settings.atOnce().asLongValue();
    long bytes = asked > 0 ? asked : Runtime.getRuntime().maxMemory() / HEAP_DIVISOR;
    this.kilobytes = (int) Math.min(1 << 20, Math.max(1, bytes / BYTES_PER_KILOBYTE));
    this.free = new Semaphore(kilobytes, true);
    this.atMost = settings.maxReading();
  }

  /**
   * Runs the work while the page's bytes count as being read.
   *
   * @throws io.dateline.problem.HttpProblem 503 if others take the memory for too long
   */
  <T> T with(int bytes, Supplier<T> work) {
    int needed = (int) Math.min(kilobytes, bytes / BYTES_PER_KILOBYTE + 1);
    try {
      if (!free.tryAcquire(needed, atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Problems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.busy();
    }
    try {
      return work.get();
    } finally {
      free.release(needed);
    }
  }
}
