package io.dateline.gateway.contract;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The OpenAPI document of a service, with which records of the gateway are compared. */
final class OpenApi {

  private final JsonNode document;

  OpenApi(Path file) throws IOException {
    document = new YAMLMapper().readTree(file.toFile());
  }

  /** Returns an operation; a missing node if the document does not have it. */
  JsonNode operation(String verb, String path) {
    return document.path("paths").path(path).path(verb);
  }

  Set<String> queryParameters(JsonNode operation) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.path("in").asText().equals("query")) {
        names.add(resolved.path("name").asText());
      }
    }
    return names;
  }

  JsonNode requestSchema(JsonNode operation) {
    return firstSchema(operation.path("requestBody"));
  }

  JsonNode responseSchema(JsonNode operation) {
    return firstSchema(operation.path("responses").path("200"));
  }

  JsonNode component(String name) {
    return document.path("components").path("schemas").path(name);
  }

  /**
   * Returns the paths of the fields that a record has and the schema lacks. If the schema has
   * alternatives, it compares with the one that fits best.
   */
  List<String> missing(Type ours, JsonNode schema) {
    JsonNode alternatives = resolve(schema).path("oneOf");
    if (!alternatives.isEmpty()) {
      return StreamSupport.stream(alternatives.spliterator(), false)
          .map(alternative -> missing(ours, alternative))
          .min(Comparator.comparingInt(List::size))
          .orElseThrow();
    }
    List<String> missing = new ArrayList<>();
    collect(ours, schema, "", missing);
    return missing;
  }

  private void collect(Type ours, JsonNode schema, String at, List<String> missing) {
    if (ours instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], items(schema), at + "[]", missing);
    } else if (ours instanceof Class<?> type && type.isRecord()) {
      Map<String, JsonNode> properties = properties(schema);
      for (RecordComponent component : type.getRecordComponents()) {
        String path = at + "." + component.getName();
        JsonNode property = properties.get(component.getName());
        if (property == null) {
          missing.add(path);
        } else {
          collect(component.getGenericType(), property, path, missing);
        }
      }
    } else if (ours instanceof Class<?> type && type.isEnum()) {
      Set<String> known = new LinkedHashSet<>();
      Arrays.stream(type.getEnumConstants()).forEach(value -> known.add(value.toString()));
      for (JsonNode value : enumOf(schema)) {
        if (!known.contains(value.asText()) && !readsUnknown(type)) {
          missing.add(at + " may be " + value.asText());
        }
      }
    }
  }

  private static boolean readsUnknown(Class<?> type) {
    return Arrays.stream(type.getFields())
        .anyMatch(field -> field.isAnnotationPresent(JsonEnumDefaultValue.class));
  }

  private JsonNode items(JsonNode schema) {
    for (JsonNode part : parts(schema)) {
      if (part.has("items")) {
        return part.get("items");
      }
    }
    return document.path("nothing");
  }

  private JsonNode enumOf(JsonNode schema) {
    for (JsonNode part : parts(schema)) {
      if (part.has("enum")) {
        return part.get("enum");
      }
    }
    return document.path("nothing");
  }

  private Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new TreeMap<>();
    for (JsonNode part : parts(schema)) {
      part.path("properties")
          .properties()
          .forEach(property -> properties.put(property.getKey(), property.getValue()));
    }
    return properties;
  }

  /** Returns the schema itself and the schemas that it is composed of. */
  private List<JsonNode> parts(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    JsonNode resolved = resolve(schema);
    parts.add(resolved);
    for (String composition : List.of("allOf", "anyOf", "oneOf")) {
      resolved.path(composition).forEach(part -> parts.addAll(parts(part)));
    }
    return parts;
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? resolve(document.at(node.get("$ref").asText().substring(1))) : node;
  }

  private JsonNode firstSchema(JsonNode holder) {
    for (JsonNode content : resolve(holder).path("content")) {
      return content.path("schema");
    }
    return document.path("nothing");
  }
}
