package io.dateline.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpProblemTest {

  @Test
  void a_problem_has_the_members_of_the_standard_and_its_own_beside_them() throws Exception {
    ProblemDocument document =
        new ProblemDocument("urn:dateline:problem:x", "X", 409, "Why.", Map.of("head", 7));
    assertEquals(
        "{\"type\":\"urn:dateline:problem:x\",\"title\":\"X\",\"status\":409,"
            + "\"detail\":\"Why.\",\"head\":7}",
        new ObjectMapper().writeValueAsString(document));
  }

  @Test
  void a_problem_without_a_detail_leaves_it_out() throws Exception {
    ProblemDocument document =
        new ProblemDocument("urn:dateline:problem:x", "X", 404, null, Map.of());
    assertEquals(
        "{\"type\":\"urn:dateline:problem:x\",\"title\":\"X\",\"status\":404}",
        new ObjectMapper().writeValueAsString(document));
  }

  @Test
  void a_status_becomes_a_stable_type() {
    assertEquals(
        "urn:dateline:problem:method-not-allowed",
        RefusalMapper.ofStatus(405).getType().toString());
    assertEquals(
        "urn:dateline:problem:status-499", RefusalMapper.ofStatus(499).getType().toString());
  }

  @Test
  void what_is_no_error_is_no_problem() {
    assertThrows(IllegalStateException.class, () -> HttpProblem.of(200, "fine", "Fine", null));
  }
}
