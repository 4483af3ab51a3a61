package io.dateline.gateway.endpoint;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Shares the execution of equal queries that run at the same time. An answer is not kept after the
 * execution ends. When all clients that wait have left, the execution is cancelled.
 */
final class SharedQueries {

  private final Map<QueryKey, SharedExecution> executions = new ConcurrentHashMap<>();

  /** Everything that determines an answer. */
  private record QueryKey(
      String text, String operationName, Map<String, Object> variables, long changes) {}

  /**
   * Joins the running execution of an equal query, or starts a new one.
   *
   * @param changes the number of known changes, so that a client that has just written does not get
   *     an answer from before its write
   */
  RunningOperation join(Operation operation, long changes, Supplier<RunningOperation> execution) {
    QueryKey asked =
        new QueryKey(
            operation.text(),
            operation.request().operationName(),
            operation.request().variables(),
            changes);
    while (true) {
      SharedExecution mine = new SharedExecution();
      SharedExecution others = executions.putIfAbsent(asked, mine);
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
  private void begin(QueryKey asked, SharedExecution mine, Supplier<RunningOperation> execution) {
    RunningOperation run;
    try {
      run = execution.get();
    } catch (RuntimeException | StackOverflowError e) {
      run = new RunningOperation(CompletableFuture.failedFuture(e), () -> {});
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
  private static final class SharedExecution {

    private final CompletableFuture<OperationAnswer> answer = new CompletableFuture<>();
    private int waiting = 1;
    private boolean over;
    private RunningOperation run;

    RunningOperation run() {
      return new RunningOperation(answer, this::leave);
    }

    synchronized void begun(RunningOperation begun) {
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
      RunningOperation ended;
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
