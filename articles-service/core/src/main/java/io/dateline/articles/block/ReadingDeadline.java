package io.dateline.articles.block;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Limits the time in which one page is read. Every step is linear in the page or has a limit of its
 * own, so that this is the last safeguard. The steps check it between one another and after every
 * 256 items.
 */
public final class ReadingDeadline {

  /** No deadline, for measurements and tests. */
  public static final ReadingDeadline NONE =
      new ReadingDeadline(() -> 0, Long.MAX_VALUE, Duration.ZERO);

  private final LongSupplier nanoTime;
  private final long end;
  private final Duration limit;

  private ReadingDeadline(LongSupplier nanoTime, long end, Duration limit) {
    this.nanoTime = nanoTime;
    this.end = end;
    this.limit = limit;
  }

  /** Returns a deadline that begins now. */
  public static ReadingDeadline in(Duration limit) {
    return in(limit, System::nanoTime);
  }

  static ReadingDeadline in(Duration limit, LongSupplier nanoTime) {
    return new ReadingDeadline(nanoTime, nanoTime.getAsLong() + limit.toNanos(), limit);
  }

  /**
   * Ends the reading of a page that takes too long.
   *
   * @throws PageTooComplex after the deadline
   */
  public void check() {
    if (limit.isZero()) {
      return;
    }
    if (nanoTime.getAsLong() - end > 0) {
      throw new PageTooComplex(
          "Reading the page took longer than " + limit.toSeconds() + " seconds.");
    }
  }

  /** Checks the deadline at every 256th item of a step. */
  public void check(int item) {
    if ((item & 0xFF) == 0) {
      check();
    }
  }
}
