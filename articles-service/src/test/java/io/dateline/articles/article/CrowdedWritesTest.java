package io.dateline.articles.article;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.duplicate.DuplicateGrouping;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many writes of copies of one story run while the copies are grouped, and none fails. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CrowdedWritesTest {

  private static final int COPIES = 12;
  private static final int ROUNDS = 10;

  private static final String STORY =
      "The harbour authority of Karsholm has closed the outer pier after a crack was found in its"
          + " third pillar during a routine inspection on Sunday, the port captain said. Ships will"
          + " be sent to the old quay until divers have looked at the foundations, which were last"
          + " repaired eleven years ago when the ferry terminal was built beside it. Wording %d.";

  @Inject DuplicateGrouping grouping;

  @Test
  void copies_that_are_revised_removed_and_grouped_at_once_are_all_written() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(COPIES + 1);
    try {
      List<Future<List<Integer>>> answers = new ArrayList<>();
      for (int copy = 0; copy < COPIES; copy++) {
        int number = copy;
        answers.add(writers.submit(() -> write(number)));
      }
      Future<?> grouped =
          writers.submit(
              () -> {
                for (int i = 0; i < 60; i++) {
                  grouping.step();
                }
              });
      for (Future<List<Integer>> answer : answers) {
        List<Integer> statuses = answer.get();
        assertTrue(statuses.stream().allMatch(status -> status < 300), statuses.toString());
      }
      grouped.get();
    } finally {
      writers.shutdownNow();
    }
  }

  private static List<Integer> write(int copy) {
    List<Integer> statuses = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var answer =
          given()
              .contentType("application/json")
              .body(
                  Map.of(
                      "url",
                      "https://crowd.example/" + copy,
                      "text",
                      STORY.formatted(100 * copy + round)))
              .post("/articles");
      statuses.add(answer.statusCode());
      if (round % 4 == 3 && answer.statusCode() < 300) {
        statuses.add(given().delete("/articles/" + answer.path("id")).statusCode());
      }
    }
    return statuses;
  }

  @Test
  void only_a_transaction_that_met_another_is_tried_again() {
    assertTrue(
        RetriedTransactions.isToTryAgain(
            new IllegalStateException(new SQLException("deadlock detected", "40P01"))));
    assertTrue(
        RetriedTransactions.isToTryAgain(new RuntimeException(new SQLException("", "40001"))));
    assertFalse(
        RetriedTransactions.isToTryAgain(new RuntimeException(new SQLException("", "23505"))));
    assertFalse(RetriedTransactions.isToTryAgain(new RuntimeException(new SQLException())));
    assertFalse(RetriedTransactions.isToTryAgain(new RuntimeException("no database at all")));
  }
}
