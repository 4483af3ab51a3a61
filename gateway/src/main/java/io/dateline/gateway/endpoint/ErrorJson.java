package io.dateline.gateway.endpoint;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.validation.ValidationError;
import io.dateline.gateway.failure.CodedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes errors with message, locations and path, and always with {@code extensions.code}. */
final class ErrorJson {

  private ErrorJson() {}

  /** Creates the only error of a request that was not executed. */
  static List<Map<String, Object>> of(String code, String message) {
    return List.of(Map.of("message", message, "extensions", Map.of("code", code)));
  }

  static List<Map<String, Object>> toJson(List<? extends GraphQLError> errors) {
    return errors.stream().map(error -> toJson(error, error.getMessage())).toList();
  }

  /**
   * Converts errors, with other messages.
   *
   * @param words converts each message
   */
  static List<Map<String, Object>> toJson(
      List<? extends GraphQLError> errors, UnaryOperator<String> words) {
    return errors.stream().map(error -> toJson(error, words.apply(error.getMessage()))).toList();
  }

  /**
   * Converts the errors of an executed operation. SmallRye reads some scalars, such as dates, only
   * during execution, and its messages name classes of the gateway; they are replaced.
   */
  static List<Map<String, Object>> ofExecution(List<? extends GraphQLError> errors) {
    return errors.stream()
        .map(
            error ->
                toJson(
                    error,
                    error instanceof ValidationError
                        ? "An argument does not have the form that its type requires."
                        : error.getMessage()))
        .toList();
  }

  private static Map<String, Object> toJson(GraphQLError error, String message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("message", message);
    if (error.getLocations() != null && !error.getLocations().isEmpty()) {
      json.put(
          "locations",
          error.getLocations().stream()
              .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
              .toList());
    }
    if (error.getPath() != null) {
      json.put("path", error.getPath());
    }
    json.put("extensions", extensions(error));
    return json;
  }

  private static Map<String, Object> extensions(GraphQLError error) {
    if (error instanceof ExceptionWhileDataFetching thrown) {
      CodedException coded = FieldFailures.codedIn(thrown.getException());
      if (coded != null) {
        return FieldFailures.extensions(coded);
      }
    }
    Map<String, Object> extensions = new LinkedHashMap<>();
    Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
    extensions.put("code", code != null ? code : codeOf(error.getErrorType()));
    if (error.getExtensions() != null && error.getExtensions().get("service") != null) {
      extensions.put("service", error.getExtensions().get("service"));
    }
    return extensions;
  }

  private static String codeOf(ErrorClassification type) {
    if (type instanceof ErrorType known) {
      return switch (known) {
        case InvalidSyntax -> "GRAPHQL_PARSE_FAILED";
        case ValidationError -> "GRAPHQL_VALIDATION_FAILED";
        case NullValueInNonNullableField -> "DOWNSTREAM_INVALID";
        case OperationNotSupported, ExecutionAborted -> "BAD_REQUEST";
        case DataFetchingException -> "INTERNAL_ERROR";
      };
    }
    return "INTERNAL_ERROR";
  }
}
