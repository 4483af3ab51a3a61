package io.dateline.gateway.endpoint;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** The results of operations in the form in which they leave. */
final class Results {

  private Results() {}

  /** Errors, data and cost; without data where the operation was refused before it ran. */
  static Map<String, Object> toJson(ExecutionResult result, int cost) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      json.put("errors", Errors.ofExecution(result.getErrors()));
    }
    if (result.isDataPresent()) {
      json.put("data", result.getData());
    }
    json.put("extensions", Map.of("cost", cost));
    return json;
  }
}
