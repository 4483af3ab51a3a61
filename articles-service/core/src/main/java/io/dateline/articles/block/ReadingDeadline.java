package io.dateline.articles.block;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one page may take to be read. Every step is linear in the page or has a limit, so that
 * this is the last line of defence: it is looked at between steps and every few hundred items of a
 * step.
 */
public final class ReadingDeadline {

  /** For tools that measure, and for tests. */
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

  /** A deadline that begins to run now. */
  public static ReadingDeadline in(Duration limit) {
    return in(limit, System::nanoTime);
  }

  static ReadingDeadline in(Duration limit, LongSupplier nanoTime) {
    return new ReadingDeadline(nanoTime, nanoTime.getAsLong() + limit.toNanos(), limit);
  }

  /**
   * Ends the reading of a page that has taken too long.
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

  /** The same for a step of many small items: looks at the clock at every 256th of them. */
  public void check(int item) {
    if ((item & 0xFF) == 0) {
      check();
    }
  }
}
