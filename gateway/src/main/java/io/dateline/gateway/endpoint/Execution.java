package io.dateline.gateway.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.ResultNodesInfo;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.SharedHeap;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.events.ArticleProcessed;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.limits.LimitSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.reactivestreams.Publisher;

/**
 * Executes operations on the schema that SmallRye builds from the code.
 *
 * <p>It replaces SmallRye's own ExecutionService, which allows neither the limits nor the error
 * codes that the gateway needs. Batches need no support here, because {@code batch} sends them
 * itself.
 */
@Singleton
class Execution {

  private final GraphQL graphQl;
  private final Calls calls;
  private final OperationTelemetry telemetry;
  private final SharedHeap memory;
  private final LimitSettings limits;
  private final SharedQueries underWay = new SharedQueries();

  /** Number of clients that wait for an answer. */
  private final AtomicInteger waiting = new AtomicInteger();

  Execution(
      ServedSchema served,
      Calls calls,
      OperationTelemetry telemetry,
      SharedHeap memory,
      LimitSettings limits,
      MeterRegistry meters) {
    Gauge.builder("dateline.requests.waiting", waiting, AtomicInteger::get)
        .description("Operations whose clients wait for the answer")
        .register(meters);
    this.memory = memory;
    this.limits = limits;
    this.calls = calls;
    this.telemetry = telemetry;
    this.graphQl =
        GraphQL.newGraphQL(served.schema())
            .defaultDataFetcherExceptionHandler(new FieldFailures())
            .instrumentation(new ExecutionInstrumentation(meters))
            .preparsedDocumentProvider(
                (input, compute) ->
                    CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
            .build();
  }

  /**
   * Executes a query or a mutation with its own budget. An equal query that is already running is
   * joined instead, because its answer does not depend on the caller.
   *
   * @return the execution, which completes on the Vert.x context of the caller
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  RunningOperation run(Operation operation) {
    telemetry.begins(operation);
    long start = System.nanoTime();
    RunningOperation run =
        operation.kind() == Operation.Kind.QUERY
            ? underWay.join(operation, calls.changes(), () -> executed(operation))
            : executed(operation);
    CompletableFuture<OperationAnswer> here = here(run.answer());
    waiting.incrementAndGet();
    here.whenComplete(
        (one, failure) -> {
          waiting.decrementAndGet();
          telemetry.ended(operation, one == null ? null : one.result(), System.nanoTime() - start);
        });
    return new RunningOperation(here, () -> left(here, run));
  }

  /**
   * Fails the answer of a client that has left. Other clients may still wait for the same
   * execution.
   */
  private static void left(CompletableFuture<OperationAnswer> here, RunningOperation run) {
    run.leave();
    here.completeExceptionally(Budget.left());
  }

  private RunningOperation executed(Operation operation) {
    Budget budget = calls.begin();
    CompletableFuture<OperationAnswer> answer =
        execute(operation, null, budget)
            .thenApply(result -> answer(result, operation.cost()))
            .whenComplete((any, failure) -> budget.close());
    // Only a query may be given up. A mutation goes on, because the service carries it out in any
    // case.
    return new RunningOperation(
        answer,
        operation.kind() == Operation.Kind.QUERY ? () -> budget.end(Budget.left()) : () -> {});
  }

  private OperationAnswer answer(ExecutionResult result, int cost) {
    return new OperationAnswer(result, cost, memory, limits.answerBytes());
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  private static CompletableFuture<OperationAnswer> here(
      CompletableFuture<OperationAnswer> answer) {
    Context context = Vertx.currentContext();
    if (context == null || answer.isDone()) {
      return answer.copy();
    }
    CompletableFuture<OperationAnswer> here = new CompletableFuture<>();
    answer.whenComplete(
        (one, failure) -> {
          if (Vertx.currentContext() == context) {
            pass(one, failure, here);
          } else {
            context.runOnContext(any -> pass(one, failure, here));
          }
        });
    return here;
  }

  private static void pass(
      OperationAnswer one, Throwable failure, CompletableFuture<OperationAnswer> to) {
    if (failure == null) {
      to.complete(one);
    } else {
      to.completeExceptionally(failure);
    }
  }

  /**
   * Executes a subscription for one event.
   *
   * @param next receives the result, if the event has one for this subscription
   * @param done runs at the end
   * @return an action that cancels the execution
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback handles failures.
  Runnable runForEvent(
      Operation operation, ArticleProcessed event, Consumer<OperationAnswer> next, Runnable done) {
    Budget budget = calls.begin();
    Runnable end =
        () -> {
          budget.close();
          done.run();
        };
    execute(operation, event, budget)
        .whenComplete(
            (result, failure) -> {
              if (failure == null && result.getData() instanceof Publisher<?> results) {
                Multi.createFrom()
                    .publisher(AdaptersToFlow.publisher(results))
                    .subscribe()
                    .with(
                        one -> next.accept(told((ExecutionResult) one, operation, budget)),
                        broken -> {
                          next.accept(broken(broken, operation));
                          end.run();
                        },
                        end);
                return;
              }
              next.accept(
                  failure == null ? told(result, operation, budget) : broken(failure, operation));
              end.run();
            });
    return () -> budget.end(Budget.left());
  }

  private OperationAnswer told(ExecutionResult result, Operation operation, Budget budget) {
    return answer(budget.over() == null ? result : endedBy(budget.over()), operation.cost());
  }

  private OperationAnswer broken(Throwable failure, Operation operation) {
    return answer(FieldFailures.toResult(failure), operation.cost());
  }

  /** Executes an operation. Every failure becomes a failed future. */
  private CompletableFuture<ExecutionResult> execute(
      Operation operation, ArticleProcessed event, Budget budget) {
    GraphQlRequest request = operation.request();
    Map<Object, Object> context = new HashMap<>();
    context.put(PreparsedDocumentEntry.class, operation.document());
    context.put(Budget.class, budget);
    if (event != null) {
      context.put(ArticleProcessed.class, event);
    }
    ExecutionInput input =
        ExecutionInput.newExecutionInput(operation.text())
            .operationName(request.operationName())
            .variables(request.variables())
            .locale(ErrorLanguage.ENGLISH)
            .executionId(ExecutionId.generate())
            .graphQLContext(context)
            .build();
    // From then on graphql-java fetches no field and builds no item of a list; the partial result
    // is dropped.
    budget.whenOver(why -> input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, 0));
    try {
      return graphQl
          .executeAsync(input)
          .thenApply(
              result ->
                  budget.over() == null || result.getData() instanceof Publisher
                      ? result
                      : endedBy(budget.over()));
    } catch (RuntimeException | StackOverflowError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static ExecutionResult endedBy(CodedException why) {
    return FieldFailures.toResult(why);
  }
}
