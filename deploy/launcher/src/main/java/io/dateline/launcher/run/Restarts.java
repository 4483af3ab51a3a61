package io.dateline.launcher.run;

import java.time.Duration;

/**
 * Decides when a part that ended by itself may be started again: at once, then at growing
 * intervals.
 */
final class Restarts {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

  /**
   * A part that ran for this time before it ended again starts with the shortest interval again.
   */
  private static final Duration FORGIVEN = Duration.ofMinutes(10);

  private int tries;
  private long last;

  /** Returns whether the part may be started now. */
  boolean isDue(long nanoTime) {
    if (tries > 0 && nanoTime - last > FORGIVEN.toNanos()) {
      tries = 0;
    }
    return tries == 0 || nanoTime - last >= pause().toNanos();
  }

  /** Records that the part is started now. */
  void tried(long nanoTime) {
    tries++;
    last = nanoTime;
  }

  private Duration pause() {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
    return pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause;
  }
}
