package io.dateline.deadline;

import java.util.OptionalLong;

/**
 * The time until which the caller waits for an answer.
 *
 * @param nanoTime by the clock of {@link System#nanoTime}
 */
record Deadline(long nanoTime) {

  /**
   * The header with the milliseconds for which the answer is still useful, counted from the moment
   * of sending.
   */
  static final String HEADER = "Dateline-Millis-Left";

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** One day; a longer time counts as no deadline. */
  private static final long LONGEST_MILLIS = 86_400_000;

  /** Reads the header of a request that arrives now; null if it holds no deadline. */
  static Deadline read(String header, long now) {
    OptionalLong millis = millis(header);
    return millis.isEmpty() ? null : new Deadline(now + millis.getAsLong() * NANOS_PER_MILLI);
  }

  private static OptionalLong millis(String header) {
    try {
      long millis = header == null ? -1 : Long.parseLong(header.strip());
      return millis < 0 || millis > LONGEST_MILLIS ? OptionalLong.empty() : OptionalLong.of(millis);
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  boolean isOver(long now) {
    return now - nanoTime >= 0;
  }
}
