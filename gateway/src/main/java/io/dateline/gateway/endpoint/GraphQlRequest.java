package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.util.Map;

/**
 * A request as GraphQL over HTTP knows it.
 *
 * @param operationName null where there is none
 * @param variables empty where there are none
 */
record GraphQlRequest(String query, String operationName, Map<String, Object> variables) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader STRICT =
      MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

  /** The body of a POST. */
  static GraphQlRequest fromBody(byte[] body) throws Malformed {
    JsonNode json;
    try {
      json = STRICT.readTree(body);
    } catch (IOException e) {
      throw new Malformed("BAD_JSON", "The body is not JSON.");
    }
    if (json.isArray()) {
      throw new Malformed("BATCHING_NOT_SUPPORTED", "One operation per request.");
    }
    if (!json.isObject()) {
      throw new Malformed("BAD_REQUEST", "The body must be a JSON object.");
    }
    optional(json, "extensions", JsonNodeType.OBJECT);
    JsonNode operationName = optional(json, "operationName", JsonNodeType.STRING);
    JsonNode variables = optional(json, "variables", JsonNodeType.OBJECT);
    JsonNode query = optional(json, "query", JsonNodeType.STRING);
    return new GraphQlRequest(
        present(query == null ? null : query.textValue()),
        operationName == null ? null : operationName.textValue(),
        variables == null ? Map.of() : MAPPER.convertValue(variables, VARIABLES));
  }

  /** The parameters of a GET. */
  static GraphQlRequest fromParameters(MultiMap parameters) throws Malformed {
    objectIn(parameters, "extensions");
    String operationName = parameters.get("operationName");
    return new GraphQlRequest(
        present(parameters.get("query")),
        operationName == null || operationName.isEmpty() ? null : operationName,
        objectIn(parameters, "variables"));
  }

  private static String present(String query) throws Malformed {
    if (query == null || query.isBlank()) {
      throw new Malformed("MISSING_QUERY", "There is no query.");
    }
    return query;
  }

  private static JsonNode optional(JsonNode json, String name, JsonNodeType type) throws Malformed {
    JsonNode value = json.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.getNodeType() != type) {
      throw new Malformed("BAD_REQUEST", name + " has the wrong type.");
    }
    return value;
  }

  private static Map<String, Object> objectIn(MultiMap parameters, String name) throws Malformed {
    String text = parameters.get(name);
    if (text == null || text.isEmpty() || text.equals("null")) {
      return Map.of();
    }
    try {
      return MAPPER.readValue(text, VARIABLES);
    } catch (JsonProcessingException e) {
      throw new Malformed("BAD_REQUEST", name + " must be a JSON object.");
    }
  }

  /** Not a request at all: answered with status 400. */
  static final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    Malformed(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
