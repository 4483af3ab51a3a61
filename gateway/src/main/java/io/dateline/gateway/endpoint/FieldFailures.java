package io.dateline.gateway.endpoint;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.dateline.gateway.failure.CodedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Converts the exception of a resolver into an error of its field. It keeps coded failures and
 * hides all others.
 */
final class FieldFailures implements DataFetcherExceptionHandler {

  private static final Logger LOG = Logger.getLogger(FieldFailures.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    CodedException coded = codedIn(parameters.getException());
    if (coded == null) {
      LOG.errorf(
          parameters.getException(), "field %s failed", parameters.getPath().segmentToString());
      coded = new CodedException("INTERNAL_ERROR", "The gateway failed unexpectedly.");
    }
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(
                GraphqlErrorBuilder.newError()
                    .message("%s", messageOf(coded, parameters.getArgumentValues()))
                    .path(parameters.getPath())
                    .location(parameters.getSourceLocation())
                    .extensions(extensions(coded))
                    .build())
            .build());
  }

  /**
   * Adds the name of the argument to a message about a cursor, because a service does not know the
   * argument.
   */
  private static String messageOf(CodedException coded, Map<String, Object> arguments) {
    if (!coded.code().equals("BAD_CURSOR")) {
      return coded.getMessage();
    }
    String name = arguments.get("before") == null ? "after" : "before";
    return name
        + ": "
        + coded.getMessage()
        + " Give pageInfo.endCursor, pageInfo.startCursor or edges.cursor of a page of the same"
        + " list in the same order.";
  }

  /** Finds the coded failure in a chain of causes; null if there is none. */
  static CodedException codedIn(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof CodedException coded) {
        return coded;
      }
    }
    return null;
  }

  /**
   * Converts the failure of a whole operation into a result without data. It keeps coded failures
   * and hides all others.
   */
  static ExecutionResult toResult(Throwable failure) {
    CodedException coded = codedIn(failure);
    if (coded == null) {
      LOG.error("an operation could not be executed", failure);
      coded = new CodedException("INTERNAL_ERROR", "The gateway failed unexpectedly.");
    }
    return ExecutionResult.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .message("%s", coded.getMessage())
                .extensions(extensions(coded))
                .build())
        .build();
  }

  static Map<String, Object> extensions(CodedException coded) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", coded.code());
    if (coded.service() != null) {
      extensions.put("service", coded.service().label());
    }
    return extensions;
  }
}
