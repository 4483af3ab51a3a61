package io.dateline.gateway.openapi;

import io.dateline.gateway.export.ExportFile;
import io.dateline.gateway.export.ExportParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates the OpenAPI 3.1 document of the exports from the same table that their route uses. */
public final class RestDescription {

  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private RestDescription() {}

  /** Returns the document as maps and lists that are written as JSON. */
  public static Map<String, Object> document() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("/graphql", Map.of("get", graphqlByGet(), "post", graphqlByPost()));
    paths.put(
        "/graphql/schema.graphql",
        Map.of(
            "get", operation("Returns the schema of the graph", Map.of("200", ok("text/plain")))));
    for (ExportFile file : ExportFile.values()) {
      paths.put("/export/" + file.fileName(), Map.of("get", export(file)));
    }
    return ordered(
        "openapi",
        "3.1.0",
        "info",
        ordered(
            "title",
            "Dateline: gateway",
            "version",
            "0.1.0",
            "description",
            "The GraphQL endpoint, and exports of its data as files. Reads require a bearer token"
                + " only if reads are closed in the settings."),
        "paths",
        paths,
        "components",
        Map.of(
            "schemas",
            Map.of("Problem", problem()),
            "securitySchemes",
            Map.of("token", ordered("type", "http", "scheme", "bearer"))),
        "security",
        List.of(Map.of(), Map.of("token", List.of())));
  }

  private static Map<String, Object> graphqlByPost() {
    Map<String, Object> request =
        ordered(
            "type",
            "object",
            "properties",
            ordered(
                "query", Map.of("type", "string"),
                "operationName", Map.of("type", "string"),
                "variables", Map.of("type", "object"),
                "extensions", Map.of("type", "object")));
    Map<String, Object> operation = operation("Executes a GraphQL operation", graphqlAnswers());
    operation.put(
        "requestBody",
        ordered(
            "required", true, "content", Map.of("application/json", Map.of("schema", request))));
    return operation;
  }

  private static Map<String, Object> graphqlByGet() {
    Map<String, Object> operation =
        operation("Executes a query; caches may keep the answer", graphqlAnswers());
    operation.put(
        "parameters",
        List.of("query", "operationName", "variables", "extensions").stream()
            .map(name -> parameter(name, null, Map.of("type", "string")))
            .toList());
    return operation;
  }

  private static Map<String, Object> graphqlAnswers() {
    Map<String, Object> schema = Map.of("schema", Map.of("type", "object"));
    return ordered(
        "200",
        ordered(
            "description",
            "The operation was executed. Single fields may have failed",
            "content",
            ordered(GRAPHQL_RESPONSE, schema, "application/json", schema)),
        "default",
        ordered(
            "description",
            "The request was refused. Each error has extensions.code",
            "content",
            ordered(GRAPHQL_RESPONSE, schema, "application/json", schema)));
  }

  private static Map<String, Object> export(ExportFile file) {
    Map<String, Object> operation =
        operation(
            file.description(),
            ordered(
                "200",
                ok(file.contentType()),
                "default",
                ordered(
                    "description",
                    "The request was refused or failed, with a problem (RFC 9457)",
                    "content",
                    Map.of(
                        "application/problem+json",
                        Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
    operation.put(
        "parameters", file.parameters().stream().map(RestDescription::parameter).toList());
    return operation;
  }

  private static Map<String, Object> parameter(ExportParameter one) {
    return parameter(one.parameter(), one.description(), one.schema());
  }

  private static Map<String, Object> parameter(
      String name, String description, Map<String, Object> schema) {
    Map<String, Object> parameter = ordered("name", name, "in", "query", "schema", schema);
    if (description != null) {
      parameter.put("description", description);
    }
    return parameter;
  }

  private static Map<String, Object> operation(String summary, Map<String, Object> responses) {
    return ordered("summary", summary, "responses", responses);
  }

  private static Map<String, Object> ok(String contentType) {
    return ordered(
        "description",
        "The file is streamed",
        "content",
        Map.of(contentType, Map.of("schema", Map.of("type", "string"))));
  }

  private static Map<String, Object> problem() {
    return ordered(
        "type",
        "object",
        "properties",
        ordered(
            "type", Map.of("type", "string"),
            "title", Map.of("type", "string"),
            "status", Map.of("type", "integer")));
  }

  /** Creates a map that keeps the order of its entries, from names and values in turn. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
