package io.dateline.launcher.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts that were started; they are ended in the opposite order. */
public final class StartedParts {

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  public synchronized void add(AutoCloseable part) {
    parts.push(part);
  }

  /** Removes a part, which the caller will end. */
  public synchronized void remove(AutoCloseable part) {
    parts.remove(part);
  }

  /**
   * Ends all parts. A part that cannot be ended is reported, and the others are ended all the same.
   */
  public synchronized void end() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("dateline: " + part + " did not end in order: " + e.getMessage());
      }
    }
  }
}
