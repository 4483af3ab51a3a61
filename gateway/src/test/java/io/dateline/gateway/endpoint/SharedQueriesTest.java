package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedQueriesTest {

  private final SharedQueries queries = new SharedQueries();
  private final List<CompletableFuture<OperationAnswer>> executions = new ArrayList<>();
  private final List<Integer> ended = new ArrayList<>();
  private long changes;

  @Test
  void the_same_query_is_executed_once_while_it_is_under_way() {
    RunningOperation first = ask("{ a }", Map.of("x", 1));
    RunningOperation second = ask("{ a }", Map.of("x", 1));
    assertSame(first.answer(), second.answer());
    assertEquals(1, executions.size());
    OperationAnswer answer = answer();
    executions.get(0).complete(answer);
    assertSame(answer, second.answer().join());
  }

  @Test
  void an_answered_query_is_executed_again() {
    ask("{ a }", Map.of());
    executions.get(0).complete(answer());
    ask("{ a }", Map.of());
    assertEquals(2, executions.size());
  }

  @Test
  void a_query_after_a_change_does_not_get_an_earlier_answer() {
    RunningOperation before = ask("{ a }", Map.of());
    changes++;
    assertNotSame(before.answer(), ask("{ a }", Map.of()).answer());
    assertEquals(2, executions.size());
  }

  @Test
  void another_document_or_other_variables_are_another_query() {
    RunningOperation one = ask("{ a }", Map.of("x", 1));
    assertNotSame(one.answer(), ask("{ a }", Map.of("x", 2)).answer());
    assertNotSame(one.answer(), ask("{ b }", Map.of("x", 1)).answer());
    assertEquals(3, executions.size());
  }

  @Test
  void all_waiting_clients_get_a_failure_and_it_is_not_kept() {
    RunningOperation first = ask("{ a }", Map.of());
    executions.get(0).completeExceptionally(new IllegalStateException("broken"));
    assertTrue(first.answer().isCompletedExceptionally());
    ask("{ a }", Map.of());
    assertEquals(2, executions.size());
  }

  @Test
  void an_execution_that_cannot_start_is_not_kept() {
    RunningOperation broken =
        queries.join(
            operation("{ a }", Map.of()),
            0,
            () -> {
              throw new IllegalStateException("broken");
            });
    assertTrue(broken.answer().isCompletedExceptionally());
    ask("{ a }", Map.of());
    assertEquals(1, executions.size());
  }

  @Test
  void an_execution_ends_when_the_last_waiting_client_has_left_and_not_before() {
    RunningOperation first = ask("{ a }", Map.of());
    RunningOperation second = ask("{ a }", Map.of());
    first.leave();
    assertEquals(List.of(), ended);
    second.leave();
    assertEquals(List.of(0), ended);
  }

  @Test
  void a_query_whose_equal_was_cancelled_gets_its_own_execution() {
    ask("{ a }", Map.of()).leave();
    RunningOperation later = ask("{ a }", Map.of());
    assertEquals(2, executions.size());
    executions.get(0).completeExceptionally(new IllegalStateException("ended"));
    assertFalse(later.answer().isDone());
    OperationAnswer answer = answer();
    executions.get(1).complete(answer);
    assertSame(answer, later.answer().join());
  }

  @Test
  void leaving_after_the_answer_ends_nothing() {
    RunningOperation one = ask("{ a }", Map.of());
    executions.get(0).complete(answer());
    one.leave();
    assertEquals(List.of(), ended);
  }

  private static OperationAnswer answer() {
    return new OperationAnswer(null, 1, null, 1);
  }

  private RunningOperation ask(String text, Map<String, Object> variables) {
    return queries.join(
        operation(text, variables),
        changes,
        () -> {
          CompletableFuture<OperationAnswer> execution = new CompletableFuture<>();
          int number = executions.size();
          executions.add(execution);
          return new RunningOperation(execution, () -> ended.add(number));
        });
  }

  private static Operation operation(String text, Map<String, Object> variables) {
    return new Operation(
        new GraphQlRequest(text, null, null, variables), text, null, Operation.Kind.QUERY, 1);
  }
}
