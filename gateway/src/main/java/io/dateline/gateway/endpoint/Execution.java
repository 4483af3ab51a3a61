package io.dateline.gateway.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Executes operations on the schema that SmallRye made of the features.
 *
 * <p>It stands in for SmallRye's own ExecutionService, whose limits and error codes cannot be set
 * as they are needed here. Batches need nothing from it: {@code batch} dispatches them itself.
 */
@Singleton
class Execution {

  private final GraphQL graphQl;

  Execution(ServedSchema served) {
    this.graphQl =
        GraphQL.newGraphQL(served.schema())
            .defaultDataFetcherExceptionHandler(new FieldFailures())
            .preparsedDocumentProvider(
                (input, compute) ->
                    CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
            .build();
  }

  /**
   * Executes an operation.
   *
   * @param requestState the state of the request context that resolvers are to run in
   */
  CompletableFuture<ExecutionResult> execute(Operation operation, Object requestState) {
    GraphQlRequest request = operation.request();
    ExecutionInput input =
        ExecutionInput.newExecutionInput(operation.text())
            .operationName(request.operationName())
            .variables(request.variables())
            .locale(Locale.ENGLISH)
            .executionId(ExecutionId.generate())
            .graphQLContext(contextOf(operation, requestState))
            .build();
    try {
      return graphQl.executeAsync(input);
    } finally {
      SmallRyeContextManager.clearCurrentSmallRyeContext();
    }
  }

  /** The document, and what SmallRye's data fetchers look for in the context of an execution. */
  private static Map<Object, Object> contextOf(Operation operation, Object requestState) {
    SmallRyeContext context = new SmallRyeContext(Execution.class.getName());
    context.setRequest(Json.createObjectBuilder().add("query", operation.text()).build());
    Map<Object, Object> all = new HashMap<>();
    all.put(PreparsedDocumentEntry.class, operation.document());
    all.put(SmallRyeContextManager.CONTEXT, context);
    all.put("runBlocking", false);
    all.put("httpHeaders", Map.of());
    all.put("state", requestState);
    return all;
  }
}
