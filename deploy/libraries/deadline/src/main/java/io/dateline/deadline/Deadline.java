package io.dateline.deadline;

import java.util.OptionalLong;

/**
 * Until when an answer is awaited.
 *
 * @param nanoTime by the clock of {@link System#nanoTime}
 */
record Deadline(long nanoTime) {

  /** The milliseconds that the answer is still of use, from the moment the request was sent. */
  static final String HEADER = "Dateline-Millis-Left";

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** A day: more is no deadline. */
  private static final long LONGEST_MILLIS = 86_400_000;

  /** What a header says to a request that arrives now; null where it says nothing. */
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
