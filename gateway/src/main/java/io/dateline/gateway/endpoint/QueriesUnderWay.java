package io.dateline.gateway.endpoint;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Shares the execution of equal queries that run at the same time. An answer is not kept after the
 * execution ends. When all clients that wait have left, the execution is cancelled.
 */
final class QueriesUnderWay {

  private final Map<Asked, Shared> executions = new ConcurrentHashMap<>();

  /** Everything that determines an answer. */
  private record Asked(
      String text, String operationName, Map<String, Object> variables, long changes) {}

  /**
   * Joins the running execution of an equal query, or starts a new one.
   *
   * @param changes the number of known changes, so that a client that has just written does not get
   *     an answer from before its write
   */
  Run join(Operation operation, long changes, Supplier<Run> execution) {
    Asked asked =
        new Asked(
            operation.text(),
            operation.request().operationName(),
            operation.request().variables(),
            changes);
    while (true) {
      Shared mine = new Shared();
      Shared others = executions.putIfAbsent(asked, mine);
      if (others == null) {
        begin(asked, mine, execution);
        return mine.run();
      }
      if (others.join()) {
        return others.run();
      }
      executions.remove(asked, others);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  private void begin(Asked asked, Shared mine, Supplier<Run> execution) {
    Run run;
    try {
      run = execution.get();
    } catch (RuntimeException | StackOverflowError e) {
      run = new Run(CompletableFuture.failedFuture(e), () -> {});
    }
    mine.begun(run);
    run.answer()
        .whenComplete(
            (answer, failure) -> {
              executions.remove(asked, mine);
              if (failure == null) {
                mine.answer.complete(answer);
              } else {
                mine.answer.completeExceptionally(failure);
              }
            });
  }

  /** One execution, with the number of clients that wait for it. */
  private static final class Shared {

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private int waiting = 1;
    private boolean over;
    private Run run;

    Run run() {
      return new Run(answer, this::leave);
    }

    synchronized void begun(Run begun) {
      run = begun;
    }

    synchronized boolean join() {
      if (over) {
        return false;
      }
      waiting++;
      return true;
    }

    private void leave() {
      Run ended;
      synchronized (this) {
        waiting--;
        if (waiting > 0 || answer.isDone()) {
          return;
        }
        over = true;
        ended = run;
      }
      if (ended != null) {
        ended.leave();
      }
    }
  }
}
