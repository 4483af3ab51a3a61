package io.dateline.entities.text;

import java.time.Duration;

/**
 * How long the work on one page may take. The steps of the pipeline ask for it once for each
 * sentence, line or window, so that a page that is dearer than anybody foresaw ends by itself.
 */
public final class TimeLimit {

  /** No limit: for measurements and tests. */
  public static final TimeLimit NONE = new TimeLimit(Long.MAX_VALUE);

  private final long nanosLeftAtStart;
  private final long start = System.nanoTime();

  private TimeLimit(long nanos) {
    this.nanosLeftAtStart = nanos;
  }

  /** A limit that begins now. */
  public static TimeLimit of(Duration duration) {
    return new TimeLimit(duration.toNanos());
  }

  /**
   * Goes on while there is time.
   *
   * @throws Exceeded where there is none left
   */
  public void check() {
    if (System.nanoTime() - start > nanosLeftAtStart) {
      throw new Exceeded();
    }
  }

  /** The work took longer than it may. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exceeded() {
      super("the work on one page took longer than it may", null, false, false);
    }
  }
}
