package io.dateline.gateway.endpoint;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts the results of operations to JSON. */
final class ResultJson {

  private ResultJson() {}

  /**
   * Returns errors, data and cost; data is missing if the operation was refused during execution.
   */
  static Map<String, Object> toJson(ExecutionResult result, int cost) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      json.put("errors", ErrorJson.ofExecution(result.getErrors()));
    }
    if (result.isDataPresent()) {
      json.put("data", result.getData());
    }
    json.put("extensions", Map.of("cost", cost));
    return json;
  }
}
