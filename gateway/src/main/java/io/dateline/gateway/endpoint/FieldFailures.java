package io.dateline.gateway.endpoint;

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
 * Turns what a resolver threw into an error of its field: coded ones as they are, others hidden.
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
      coded = new CodedException("INTERNAL_ERROR", "Something went wrong here.");
    }
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(
                GraphqlErrorBuilder.newError()
                    .message(coded.getMessage())
                    .path(parameters.getPath())
                    .location(parameters.getSourceLocation())
                    .extensions(extensions(coded))
                    .build())
            .build());
  }

  /** The exception that a resolver threw on purpose, under whatever wraps it; null if none. */
  static CodedException codedIn(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof CodedException coded) {
        return coded;
      }
    }
    return null;
  }

  /** A failure of a whole result: coded ones as they are, others hidden. */
  static Map<String, Object> toJson(Throwable failure) {
    CodedException coded = codedIn(failure);
    if (coded == null) {
      LOG.error("an event could not be told", failure);
      return Map.of("errors", Errors.of("INTERNAL_ERROR", "Something went wrong here."));
    }
    return Map.of("errors", Errors.of(coded.code(), coded.getMessage()));
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
