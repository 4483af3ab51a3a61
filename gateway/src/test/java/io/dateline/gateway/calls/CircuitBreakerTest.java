package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long NOW = Long.MAX_VALUE - SECOND;

  private final CircuitBreaker circuit = new CircuitBreaker();

  private static long after(long nanos) {
    return NOW + nanos;
  }

  private void ended(int calls, boolean well) {
    for (int i = 0; i < calls; i++) {
      circuit.ended(well, NOW);
    }
  }

  @Test
  void the_circuit_opens_when_half_of_the_last_twenty_calls_failed_and_never_before_twenty() {
    ended(19, false);
    assertTrue(circuit.lets(NOW));
    ended(1, true);
    assertFalse(circuit.lets(NOW));
  }

  @Test
  void fewer_than_half_of_the_calls_failing_keep_the_circuit_closed() {
    ended(9, false);
    ended(11, true);
    assertTrue(circuit.lets(NOW));
    // New outcomes replace the oldest failures.
    ended(9, true);
    ended(9, false);
    assertTrue(circuit.lets(NOW));
    ended(1, false);
    assertFalse(circuit.lets(NOW));
  }

  @Test
  void after_two_seconds_one_call_tries_again_even_if_the_clock_overflows() {
    ended(20, false);
    assertFalse(circuit.lets(after(2 * SECOND - 1)));
    assertTrue(circuit.lets(after(2 * SECOND)));
    assertFalse(circuit.lets(after(2 * SECOND)), "one, not all");
    circuit.ended(false, after(3 * SECOND));
    assertFalse(circuit.lets(after(5 * SECOND - 1)));
    assertTrue(circuit.lets(after(5 * SECOND)));
    circuit.ended(true, after(5 * SECOND));
    assertTrue(circuit.lets(after(5 * SECOND)));
    circuit.ended(false, after(5 * SECOND));
    assertTrue(circuit.lets(after(5 * SECOND)), "what was before is forgotten");
  }
}
