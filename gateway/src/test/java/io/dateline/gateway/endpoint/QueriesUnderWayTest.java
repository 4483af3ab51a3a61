package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // What is looked at is how many executions there are.
class QueriesUnderWayTest {

  private final QueriesUnderWay queries = new QueriesUnderWay();
  private final List<CompletableFuture<Answer>> executions = new ArrayList<>();
  private long changes;

  @Test
  void the_same_query_is_executed_once_while_it_is_under_way() {
    CompletableFuture<Answer> first = ask("{ a }", Map.of("x", 1));
    CompletableFuture<Answer> second = ask("{ a }", Map.of("x", 1));
    assertSame(first, second);
    assertEquals(1, executions.size());
    Answer answer = new Answer(null, 1);
    executions.get(0).complete(answer);
    assertSame(answer, second.join());
  }

  @Test
  void what_was_answered_is_asked_again() {
    ask("{ a }", Map.of());
    executions.get(0).complete(new Answer(null, 1));
    ask("{ a }", Map.of());
    assertEquals(2, executions.size());
  }

  @Test
  void who_asks_after_a_change_does_not_get_the_answer_of_before() {
    CompletableFuture<Answer> before = ask("{ a }", Map.of());
    changes++;
    assertNotSame(before, ask("{ a }", Map.of()));
    assertEquals(2, executions.size());
  }

  @Test
  void other_words_or_variables_are_another_query() {
    CompletableFuture<Answer> one = ask("{ a }", Map.of("x", 1));
    assertNotSame(one, ask("{ a }", Map.of("x", 2)));
    assertNotSame(one, ask("{ b }", Map.of("x", 1)));
    assertEquals(3, executions.size());
  }

  @Test
  void a_failure_is_everybodys_and_forgotten() {
    CompletableFuture<Answer> first = ask("{ a }", Map.of());
    executions.get(0).completeExceptionally(new IllegalStateException("broken"));
    assertTrue(first.isCompletedExceptionally());
    ask("{ a }", Map.of());
    assertEquals(2, executions.size());
  }

  @Test
  void one_that_cannot_be_started_is_forgotten() {
    CompletableFuture<Answer> broken =
        queries.join(
            operation("{ a }", Map.of()),
            0,
            () -> {
              throw new IllegalStateException("broken");
            });
    assertTrue(broken.isCompletedExceptionally());
    ask("{ a }", Map.of());
    assertEquals(1, executions.size());
  }

  private CompletableFuture<Answer> ask(String text, Map<String, Object> variables) {
    return queries.join(
        operation(text, variables),
        changes,
        () -> {
          CompletableFuture<Answer> execution = new CompletableFuture<>();
          executions.add(execution);
          return execution;
        });
  }

  private static Operation operation(String text, Map<String, Object> variables) {
    return new Operation(
        new GraphQlRequest(text, null, null, variables), text, null, Operation.Kind.QUERY, 1);
  }
}
