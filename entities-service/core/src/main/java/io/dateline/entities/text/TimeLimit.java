package io.dateline.entities.text;

import java.time.Duration;

/**
 * How long the work on one article may take. The stages ask once for each sentence, line or window,
 * so that an article that takes longer than anybody expected ends by itself.
 */
public final class TimeLimit {

  /** No limit, for measurements and tests. */
  public static final TimeLimit NONE = new TimeLimit(Long.MAX_VALUE);

  private final long nanosLeftAtStart;
  private final long start = System.nanoTime();

  private TimeLimit(long nanos) {
    this.nanosLeftAtStart = nanos;
  }

  /** Returns a limit that begins now. */
  public static TimeLimit of(Duration duration) {
    return new TimeLimit(duration.toNanos());
  }

  /**
   * Returns while there is time.
   *
   * @throws Exceeded if there is no time left
   */
  public void check() {
    if (System.nanoTime() - start > nanosLeftAtStart) {
      throw new Exceeded();
    }
  }

  /** The work took longer than its limit. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exceeded() {
      super("the extraction of one article exceeded its time limit", null, false, false);
    }
  }
}
