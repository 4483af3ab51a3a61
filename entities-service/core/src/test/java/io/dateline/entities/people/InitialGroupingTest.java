package io.dateline.entities.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InitialGroupingTest {

  @Test
  void the_initial_of_most_articles_is_that_of_the_usual_person() {
    assertEquals(Set.of("b"), InitialGrouping.ofOthers(List.of("a", "b", "a")));
    assertEquals(Set.of("b"), InitialGrouping.ofOthers(List.of("b", "a")));
  }

  @Test
  void one_initial_tells_nobody_apart() {
    assertEquals(Set.of(), InitialGrouping.ofOthers(List.of("a", "a")));
    assertEquals(Set.of(), InitialGrouping.ofOthers(List.of()));
  }

  @Test
  void a_middle_name_and_a_particle_are_no_initials() {
    assertEquals(Optional.of("h"), InitialGrouping.initial("Paul H.W. Marsh"));
    assertEquals(Optional.empty(), InitialGrouping.initial("Paul Henry Marsh"));
    assertEquals(Optional.empty(), InitialGrouping.initial("Paul van Marsh"));
  }
}
