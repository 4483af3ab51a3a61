package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedPartsTest {

  private final List<String> ended = new ArrayList<>();
  private final StartedParts started = new StartedParts();

  @Test
  void the_last_is_ended_first_and_one_that_fails_costs_the_rest_nothing() {
    started.add(() -> ended.add("first"));
    started.add(
        () -> {
          throw new IllegalStateException("does not end");
        });
    started.add(() -> ended.add("last"));
    started.end();
    assertEquals(List.of("last", "first"), ended);
  }

  @Test
  void nothing_is_ended_twice_nor_what_was_taken_out() {
    AutoCloseable taken = () -> ended.add("taken");
    started.add(() -> ended.add("left"));
    started.add(taken);
    started.remove(taken);
    started.end();
    started.end();
    assertEquals(List.of("left"), ended);
  }
}
