package io.dateline.gateway.calls;

/**
 * A circuit breaker. When half of the last calls failed, all calls fail at once for a while, and
 * then one call tries again. Thread-safe.
 */
final class CircuitBreaker {

  /**
   * Number of recent calls that are counted: enough to tell a sick service from a few random
   * failures.
   */
  private static final int COUNTED_CALLS = 20;

  private static final long OPEN_NANOS = 2_000_000_000L;

  private final boolean[] failed = new boolean[COUNTED_CALLS];
  private int calls;
  private int failures;
  private boolean open;
  private long openedAt;

  /** Returns whether a call may be made at a time of {@link System#nanoTime}. */
  synchronized boolean lets(long now) {
    if (!open) {
      return true;
    }
    if (now - openedAt < OPEN_NANOS) {
      return false;
    }
    // This call tries again; the others wait for its outcome, or for the next try.
    openedAt = now;
    return true;
  }

  /**
   * Counts the outcome of a call.
   *
   * @return whether this outcome opened the circuit
   */
  synchronized boolean ended(boolean well, long now) {
    if (open) {
      if (well) {
        close();
      } else {
        openedAt = now;
      }
      return false;
    }
    int place = calls % COUNTED_CALLS;
    if (calls >= COUNTED_CALLS && failed[place]) {
      failures--;
    }
    failed[place] = !well;
    failures += well ? 0 : 1;
    calls++;
    if (calls >= COUNTED_CALLS && failures * 2 >= COUNTED_CALLS) {
      open = true;
      openedAt = now;
    }
    return open;
  }

  synchronized void close() {
    open = false;
    calls = 0;
    failures = 0;
  }
}
