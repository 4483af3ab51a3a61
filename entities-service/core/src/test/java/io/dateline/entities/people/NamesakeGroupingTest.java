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
  void articles_that_state_offices_of_different_countries_separate_two_people() {
    assertEquals(
        Map.of("CL", "CL", "PE", "PE"),
        NamesakeGrouping.of(List.of(Set.of("PE"), Set.of("CL"), Set.of("PE"), Set.of("CL"))));
  }

  @Test
  void a_single_contradicting_article_counts_as_a_slip() {
    assertEquals(Map.of(), NamesakeGrouping.of(List.of(Set.of("PE"), Set.of("PE"), Set.of("CL"))));
  }

  @Test
  void slips_do_not_add_up_where_many_articles_contradict_them() {
    List<Set<String>> pages = new ArrayList<>(Collections.nCopies(40, Set.of("PE")));
    pages.addAll(Collections.nCopies(3, Set.of("CL")));
    assertEquals(Map.of(), NamesakeGrouping.of(pages));
  }

  @Test
  void an_article_that_states_offices_of_two_countries_joins_them() {
    List<Set<String>> pages =
        List.of(Set.of("GE"), Set.of("GE"), Set.of("UA"), Set.of("UA"), Set.of("UA", "GE"));
    assertEquals(Map.of(), NamesakeGrouping.of(pages));
    List<Set<String>> withAnother = new ArrayList<>(pages);
    withAnother.addAll(List.of(Set.of("CL"), Set.of("CL")));
    assertEquals(Map.of("GE", "GE", "UA", "GE", "CL", "CL"), NamesakeGrouping.of(withAnother));
  }
}
