package io.dateline.deadline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  private static final long NOW = Long.MAX_VALUE - 1_000_000;

  @Test
  void it_is_over_when_the_milliseconds_are_even_where_the_clock_wraps() {
    Deadline deadline = Deadline.read(" 250 ", NOW);
    assertFalse(deadline.isOver(NOW));
    assertFalse(deadline.isOver(after(249_999_999)));
    assertTrue(deadline.isOver(after(250_000_000)));
  }

  private static long after(long nanos) {
    return NOW + nanos;
  }

  @Test
  void no_time_left_is_over_at_once() {
    assertTrue(Deadline.read("0", NOW).isOver(NOW));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "86400001"})
  void what_is_no_number_of_milliseconds_is_no_deadline(String header) {
    assertNull(Deadline.read(header, NOW));
  }
}
