package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request as GraphQL over HTTP defines it.
 *
 * @param query null if the client names the document by its hash alone
 * @param hash the SHA-256 of the document in lower-case hexadecimal; null if the client sent none
 * @param operationName null if the client sent none
 * @param variables empty if the client sent none
 */
record GraphQlRequest(
    String query, String hash, String operationName, Map<String, Object> variables) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader STRICT =
      MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

  private static final String SHA256 = "sha256:";
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

  /** Reads the body of a POST. */
  static GraphQlRequest fromBody(byte[] body) throws Malformed {
    JsonNode json;
    try {
      json = STRICT.readTree(body);
    } catch (IOException e) {
      throw new Malformed("BAD_JSON", "The body is not JSON.");
    }
    if (json.isArray()) {
      throw new Malformed(
          "BATCHING_NOT_SUPPORTED",
          "A request must contain one operation; arrays are not supported.");
    }
    if (!json.isObject()) {
      throw new Malformed("BAD_REQUEST", "The body must be a JSON object.");
    }
    return fromJson(json);
  }

  /** Reads a request from JSON, such as the payload of a WebSocket message. */
  static GraphQlRequest fromJson(JsonNode json) throws Malformed {
    JsonNode extensions = optional(json, "extensions", JsonNodeType.OBJECT);
    JsonNode operationName = optional(json, "operationName", JsonNodeType.STRING);
    JsonNode variables = optional(json, "variables", JsonNodeType.OBJECT);
    JsonNode query = optional(json, "query", JsonNodeType.STRING);
    JsonNode id = optional(json, "documentId", JsonNodeType.STRING);
    String hash =
        hashIn(
            id == null ? null : id.textValue(),
            extensions == null ? MissingNode.getInstance() : extensions);
    return new GraphQlRequest(
        present(query == null ? null : query.textValue(), hash),
        hash,
        operationName == null ? null : operationName.textValue(),
        variables == null ? Map.of() : MAPPER.convertValue(variables, VARIABLES));
  }

  /** Reads the parameters of a GET. */
  static GraphQlRequest fromParameters(MultiMap parameters) throws Malformed {
    JsonNode extensions = MAPPER.valueToTree(objectIn(parameters, "extensions"));
    String hash = hashIn(parameters.get("documentId"), extensions);
    String operationName = parameters.get("operationName");
    return new GraphQlRequest(
        present(parameters.get("query"), hash),
        hash,
        operationName == null || operationName.isEmpty() ? null : operationName,
        objectIn(parameters, "variables"));
  }

  /**
   * Reads the hash, either from {@code documentId: "sha256:…"} or from the extension of automatic
   * persisted queries.
   */
  private static String hashIn(String documentId, JsonNode extensions) throws Malformed {
    JsonNode persisted = extensions.path("persistedQuery");
    String hash;
    if (documentId != null) {
      hash = documentId.startsWith(SHA256) ? documentId.substring(SHA256.length()) : "";
    } else if (persisted.isObject()) {
      hash = persisted.path("version").asInt() == 1 ? persisted.path("sha256Hash").asText() : "";
    } else {
      return null;
    }
    if (!HASH.matcher(hash).matches()) {
      throw new Malformed("BAD_REQUEST", "A document must be named by its SHA-256 in hexadecimal.");
    }
    return hash.toLowerCase(Locale.ROOT);
  }

  private static String present(String query, String hash) throws Malformed {
    if (query == null || query.isBlank()) {
      if (hash != null) {
        return null;
      }
      throw new Malformed("MISSING_QUERY", "The request contains no query.");
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

  /** The request is not a GraphQL request at all; the answer has status 400. */
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
