package io.dateline.gateway.calls;

/**
 * Leaves a service alone that keeps failing: where half of the last calls failed, all fail at once
 * for a while, and then one looks again. Belongs to all event loops.
 */
final class Circuit {

  /** Enough to tell an ill service from bad luck. */
  private static final int REMEMBERED = 20;

  private static final long OPEN_NANOS = 2_000_000_000L;

  private final boolean[] failed = new boolean[REMEMBERED];
  private int calls;
  private int failures;
  private boolean open;
  private long openedAt;

  /** Whether a call may be made at this time of {@link System#nanoTime}. */
  synchronized boolean lets(long now) {
    if (!open) {
      return true;
    }
    if (now - openedAt < OPEN_NANOS) {
      return false;
    }
    // This one looks; the others wait for what it finds, or for the next.
    openedAt = now;
    return true;
  }

  /**
   * Counts how a call ended.
   *
   * @return whether that has opened it
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
    int place = calls % REMEMBERED;
    if (calls >= REMEMBERED && failed[place]) {
      failures--;
    }
    failed[place] = !well;
    failures += well ? 0 : 1;
    calls++;
    if (calls >= REMEMBERED && failures * 2 >= REMEMBERED) {
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
