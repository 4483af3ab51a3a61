package io.dateline.gateway.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.events.ArticleProcessed;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.reactivestreams.Publisher;

/**
 * Executes operations on the schema that SmallRye made of the features.
 *
 * <p>It stands in for SmallRye's own ExecutionService, whose limits and error codes cannot be set
 * as they are needed here. Batches need nothing from it: {@code batch} dispatches them itself.
 */
@Singleton
class Execution {

  private final GraphQL graphQl;
  private final Calls calls;
  private final OperationTelemetry telemetry;
  private final QueriesUnderWay underWay = new QueriesUnderWay();

  Execution(ServedSchema served, Calls calls, OperationTelemetry telemetry, MeterRegistry meters) {
    this.calls = calls;
    this.telemetry = telemetry;
    this.graphQl =
        GraphQL.newGraphQL(served.schema())
            .defaultDataFetcherExceptionHandler(new FieldFailures())
            .instrumentation(new FieldTelemetry(meters))
            .preparsedDocumentProvider(
                (input, compute) ->
                    CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
            .build();
  }

  /**
   * Executes a query or a mutation, with a deadline of its own. A query that is being executed
   * already is awaited instead: its answer does not depend on who asks.
   *
   * @return completes on the Vert.x context that asks
   */
  CompletableFuture<Answer> run(Operation operation) {
    telemetry.begins(operation);
    long start = System.nanoTime();
    CompletableFuture<Answer> answer =
        operation.kind() == Operation.Kind.QUERY
            ? here(underWay.join(operation, calls.changes(), () -> executed(operation)))
            : executed(operation);
    return answer.whenComplete(
        (one, failure) ->
            telemetry.ended(
                operation, one == null ? null : one.result(), System.nanoTime() - start));
  }

  private CompletableFuture<Answer> executed(Operation operation) {
    calls.startDeadline();
    return execute(operation, null).thenApply(result -> new Answer(result, operation.cost()));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private static CompletableFuture<Answer> here(CompletableFuture<Answer> answer) {
    Context context = Vertx.currentContext();
    if (context == null || answer.isDone()) {
      return answer;
    }
    CompletableFuture<Answer> here = new CompletableFuture<>();
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

  private static void pass(Answer one, Throwable failure, CompletableFuture<Answer> to) {
    if (failure == null) {
      to.complete(one);
    } else {
      to.completeExceptionally(failure);
    }
  }

  /**
   * Executes a subscription for one event.
   *
   * @param next is given what the event has for it, in the form in which answers leave
   * @param done is run at the end
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Its end is told where it is attached.
  void runForEvent(
      Operation operation,
      ArticleProcessed event,
      Consumer<Map<String, Object>> next,
      Runnable done) {
    calls.startDeadline();
    execute(operation, event)
        .whenComplete(
            (result, failure) -> {
              if (failure == null && result.getData() instanceof Publisher<?> results) {
                Multi.createFrom()
                    .publisher(AdaptersToFlow.publisher(results))
                    .subscribe()
                    .with(
                        one -> next.accept(Results.toJson((ExecutionResult) one, operation.cost())),
                        broken -> {
                          next.accept(FieldFailures.toJson(broken));
                          done.run();
                        },
                        done);
                return;
              }
              next.accept(
                  failure == null
                      ? Results.toJson(result, operation.cost())
                      : FieldFailures.toJson(failure));
              done.run();
            });
  }

  private CompletableFuture<ExecutionResult> execute(Operation operation, ArticleProcessed event) {
    GraphQlRequest request = operation.request();
    Map<Object, Object> context = new HashMap<>();
    context.put(PreparsedDocumentEntry.class, operation.document());
    if (event != null) {
      context.put(ArticleProcessed.class, event);
    }
    return graphQl.executeAsync(
        ExecutionInput.newExecutionInput(operation.text())
            .operationName(request.operationName())
            .variables(request.variables())
            .locale(Locale.ENGLISH)
            .executionId(ExecutionId.generate())
            .graphQLContext(context)
            .build());
  }
}
