package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartsTest {

  private final Restarts restarts = new Restarts();

  @Test
  void what_ends_for_the_first_time_is_started_at_once() {
    assertTrue(restarts.isDue(at(0)));
  }

  @Test
  void what_keeps_ending_is_started_at_growing_intervals_of_a_minute_at_most() {
    restarts.tried(at(0));
    assertFalse(restarts.isDue(at(1)));
    assertTrue(restarts.isDue(at(2)));
    restarts.tried(at(2));
    assertFalse(restarts.isDue(at(5)));
    assertTrue(restarts.isDue(at(6)));
    for (int i = 0; i < 20; i++) {
      restarts.tried(at(6));
    }
    assertFalse(restarts.isDue(at(65)));
    assertTrue(restarts.isDue(at(66)));
  }

  @Test
  void what_has_run_for_long_is_started_at_once_again() {
    for (int i = 0; i < 20; i++) {
      restarts.tried(at(0));
    }
    assertTrue(restarts.isDue(at(601)));
    restarts.tried(at(601));
    assertTrue(restarts.isDue(at(603)));
  }

  private static long at(int seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}
