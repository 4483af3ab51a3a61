package io.dateline.launcher.run;

import java.time.Duration;

/** When a part that ended by itself may be started again: at once, then at growing intervals. */
final class Restarts {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

  /** A part that ran for so long before it ended again is no longer one that keeps ending. */
  private static final Duration FORGIVEN = Duration.ofMinutes(10);

  private int tries;
  private long last;

  /** Whether it may be started now. */
  boolean isDue(long nanoTime) {
    if (tries > 0 && nanoTime - last > FORGIVEN.toNanos()) {
      tries = 0;
    }
    return tries == 0 || nanoTime - last >= pause().toNanos();
  }

  /** Notes that it is started now. */
  void tried(long nanoTime) {
    tries++;
    last = nanoTime;
  }

  private Duration pause() {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
    return pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause;
  }
}
