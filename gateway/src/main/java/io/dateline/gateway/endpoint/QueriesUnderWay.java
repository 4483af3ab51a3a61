package io.dateline.gateway.endpoint;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Queries that are being executed. The same one, asked by others meanwhile, is executed once; what
 * is answered is forgotten.
 */
final class QueriesUnderWay {

  private final Map<Asked, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();

  /** All that decides an answer. */
  private record Asked(
      String text, String operationName, Map<String, Object> variables, long changes) {}

  /**
   * The answer of a query: of the execution that is under way, or of the one that is started.
   *
   * @param changes how often something has changed: who has just written does not get the answer of
   *     a moment before
   */
  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  CompletableFuture<Answer> join(
      Operation operation, long changes, Supplier<CompletableFuture<Answer>> execution) {
    Asked asked =
        new Asked(
            operation.text(),
            operation.request().operationName(),
            operation.request().variables(),
            changes);
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> others = answers.putIfAbsent(asked, mine);
    if (others != null) {
      return others;
    }
    CompletableFuture<Answer> executed;
    try {
      executed = execution.get();
    } catch (RuntimeException e) {
      executed = CompletableFuture.failedFuture(e);
    }
    executed.whenComplete(
        (answer, failure) -> {
          answers.remove(asked);
          if (failure == null) {
            mine.complete(answer);
          } else {
            mine.completeExceptionally(failure);
          }
        });
    return mine;
  }
}
