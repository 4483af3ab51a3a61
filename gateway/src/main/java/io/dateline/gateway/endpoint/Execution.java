package io.dateline.gateway.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.events.ArticleProcessed;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.json.Json;
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

  /** Executes a query or a mutation, in a request context and with a deadline of its own. */
  CompletableFuture<ExecutionResult> run(Operation operation) {
    calls.startDeadline();
    telemetry.begins(operation);
    long start = System.nanoTime();
    ManagedContext requestContext = Arc.container().requestContext();
    ContextState state = requestContext.activate();
    try {
      return execute(operation, state, null)
          .whenComplete(
              (result, failure) -> {
                requestContext.destroy(state);
                telemetry.ended(operation, result, System.nanoTime() - start);
              });
    } finally {
      requestContext.deactivate();
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
    ManagedContext requestContext = Arc.container().requestContext();
    ContextState state = requestContext.activate();
    Runnable end =
        () -> {
          requestContext.destroy(state);
          done.run();
        };
    try {
      execute(operation, state, event)
          .whenComplete(
              (result, failure) -> {
                if (failure == null && result.getData() instanceof Publisher<?> results) {
                  Multi.createFrom()
                      .publisher(AdaptersToFlow.publisher(results))
                      .subscribe()
                      .with(
                          one ->
                              next.accept(Results.toJson((ExecutionResult) one, operation.cost())),
                          broken -> {
                            next.accept(FieldFailures.toJson(broken));
                            end.run();
                          },
                          end);
                  return;
                }
                next.accept(
                    failure == null
                        ? Results.toJson(result, operation.cost())
                        : FieldFailures.toJson(failure));
                end.run();
              });
    } finally {
      requestContext.deactivate();
    }
  }

  private CompletableFuture<ExecutionResult> execute(
      Operation operation, Object requestState, ArticleProcessed event) {
    GraphQlRequest request = operation.request();
    ExecutionInput input =
        ExecutionInput.newExecutionInput(operation.text())
            .operationName(request.operationName())
            .variables(request.variables())
            .locale(Locale.ENGLISH)
            .executionId(ExecutionId.generate())
            .graphQLContext(contextOf(operation, requestState, event))
            .build();
    try {
      return graphQl.executeAsync(input);
    } finally {
      SmallRyeContextManager.clearCurrentSmallRyeContext();
    }
  }

  /** The document, and what SmallRye's data fetchers look for in the context of an execution. */
  private static Map<Object, Object> contextOf(
      Operation operation, Object requestState, ArticleProcessed event) {
    SmallRyeContext context = new SmallRyeContext(Execution.class.getName());
    context.setRequest(Json.createObjectBuilder().add("query", operation.text()).build());
    Map<Object, Object> all = new HashMap<>();
    all.put(PreparsedDocumentEntry.class, operation.document());
    all.put(SmallRyeContextManager.CONTEXT, context);
    if (event != null) {
      all.put(ArticleProcessed.class, event);
    }
    all.put("runBlocking", false);
    all.put("httpHeaders", Map.of());
    all.put("state", requestState);
    return all;
  }
}
