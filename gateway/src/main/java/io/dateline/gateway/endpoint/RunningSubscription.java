package io.dateline.gateway.endpoint;

import io.dateline.gateway.events.ArticleProcessed;
import io.dateline.gateway.events.Events;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * One running subscription. Each event is an execution of its own, one after the other, with its
 * own batches and its own deadline, so that nothing grows over time. All state belongs to the
 * context of the connection.
 */
final class RunningSubscription implements AutoCloseable {

  private final Operation operation;
  private final Execution execution;
  private final ResultListener listener;
  private final Context context;
  private final int maxWaitingEvents;
  private final Events.Listening listening;
  private final Queue<ArticleProcessed> waiting = new ArrayDeque<>();
  private boolean working;

  /** Cancels the execution for the current event. */
  private Runnable ending = () -> {};

  private boolean over;

  private RunningSubscription(
      Operation operation,
      Execution execution,
      Events events,
      ResultListener listener,
      Context context,
      int maxWaitingEvents) {
    this.operation = operation;
    this.execution = execution;
    this.listener = listener;
    this.context = context;
    this.maxWaitingEvents = maxWaitingEvents;
    this.listening = events.listen(event -> context.runOnContext(any -> heard(event)));
  }

  /** Starts a subscription; must be called on the context of the connection. */
  static RunningSubscription start(
      Operation operation,
      Execution execution,
      Events events,
      ResultListener listener,
      Context context,
      int maxWaitingEvents) {
    return new RunningSubscription(
        operation, execution, events, listener, context, maxWaitingEvents);
  }

  private void heard(ArticleProcessed event) {
    if (over) {
      return;
    }
    waiting.add(event);
    if (waiting.size() > maxWaitingEvents) {
      close();
      listener.error(
          ErrorJson.of(
              "SUBSCRIBER_TOO_SLOW",
              "Too many events are waiting because they are read too slowly; subscribe again."));
      return;
    }
    work();
  }

  /** Executes the next event, if there is one and the listener is not busy. */
  void work() {
    if (over || working || waiting.isEmpty() || listener.isBusy()) {
      return;
    }
    working = true;
    ArticleProcessed event = waiting.remove();
    VertxContext.createNewDuplicatedContext(context)
        .runOnContext(
            any ->
                ending =
                    execution.runForEvent(
                        operation,
                        event,
                        answer -> context.runOnContext(here -> told(answer)),
                        () -> context.runOnContext(here -> done())));
  }

  private void told(OperationAnswer answer) {
    if (!over) {
      listener.next(answer);
    }
  }

  private void done() {
    working = false;
    work();
  }

  @Override
  public void close() {
    over = true;
    waiting.clear();
    ending.run();
    listening.close();
  }
}
