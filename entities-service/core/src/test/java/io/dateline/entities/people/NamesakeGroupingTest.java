package io.dateline.entities.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesakeGroupingTest {

  @Test
  void pages_that_state_offices_of_two_countries_speak_of_two_people() {
    assertEquals(
        Map.of("CL", "CL", "PE", "PE"),
        NamesakeGrouping.of(List.of(Set.of("PE"), Set.of("CL"), Set.of("PE"), Set.of("CL"))));
  }

  @Test
  void a_single_page_is_taken_for_a_slip() {
    assertEquals(Map.of(), NamesakeGrouping.of(List.of(Set.of("PE"), Set.of("PE"), Set.of("CL"))));
  }

  @Test
  void slips_do_not_add_up_where_many_pages_say_otherwise() {
    List<Set<String>> pages = new ArrayList<>(Collections.nCopies(40, Set.of("PE")));
    pages.addAll(Collections.nCopies(3, Set.of("CL")));
    assertEquals(Map.of(), NamesakeGrouping.of(pages));
  }

  @Test
  void a_page_that_states_both_says_that_they_are_one() {
    List<Set<String>> pages =
        List.of(Set.of("GE"), Set.of("GE"), Set.of("UA"), Set.of("UA"), Set.of("UA", "GE"));
    assertEquals(Map.of(), NamesakeGrouping.of(pages));
    List<Set<String>> withAnother = new ArrayList<>(pages);
    withAnother.addAll(List.of(Set.of("CL"), Set.of("CL")));
    assertEquals(Map.of("GE", "GE", "UA", "GE", "CL", "CL"), NamesakeGrouping.of(withAnother));
  }
}
