package io.dateline.launcher.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be ended in the opposite order. */
public final class Started {

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  public synchronized void add(AutoCloseable part) {
    parts.push(part);
  }

  /** Leaves the end of a part to whoever asks for it. */
  public synchronized void remove(AutoCloseable part) {
    parts.remove(part);
  }

  /** Ends everything; what cannot be ended is told, and costs the rest nothing. */
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
