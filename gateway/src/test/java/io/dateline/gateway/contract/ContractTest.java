package io.dateline.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.gateway.calls.Endpoint;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the requests of the gateway with the OpenAPI document that each service commits: each
 * path, parameter and field must be in it. If the document leaves something open (an answer that
 * depends on parameters, lines of JSON), the test checks the parts that it names.
 */
class ContractTest {

  static Stream<Endpoint<?>> endpoints() {
    return Stream.of(
            "articles.ArticleEndpoints",
            "entities.EntityEndpoints",
            "mentions.MentionEndpoints",
            "relations.RelationEndpoints",
            "processing.ProcessingEndpoints",
            "quotes.QuoteEndpoints",
            "happenings.EventEndpoints",
            "stories.StoryEndpoints",
            "live.FeedEndpoints")
        .flatMap(name -> Arrays.stream(ours(name).getDeclaredFields()))
        .filter(field -> field.getType() == Endpoint.class)
        .map(ContractTest::valueOf);
  }

  private static Endpoint<?> valueOf(Field constant) {
    try {
      constant.setAccessible(true);
      return (Endpoint<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void a_call_keeps_to_what_the_service_promises(Endpoint<?> endpoint) throws IOException {
    OpenApi provider =
        new OpenApi(Path.of("..", endpoint.service().label() + "-service", "openapi.yaml"));
    JsonNode operation =
        provider.operation(endpoint.content() == null ? "get" : "post", endpoint.path());
    assertTrue(operation.isObject(), () -> endpoint.path() + " is not there");

    List<String> missing = new ArrayList<>();
    for (String name : endpoint.parameters()) {
      if (!provider.queryParameters(operation).contains(name)) {
        missing.add("?" + name);
      }
    }
    if (endpoint.content() != null && endpoint.content().isRecord()) {
      missing.addAll(provider.missing(endpoint.content(), provider.requestSchema(operation)));
    }
    JsonNode schema = provider.responseSchema(operation);
    if (!schema.isMissingNode() && endpoint.answer() != String.class) {
      missing.addAll(provider.missing(endpoint.answer(), schema));
    }
    assertEquals(List.of(), missing);
  }

  /** A native executable can read and write only the records that are registered. */
  @ParameterizedTest
  @MethodSource("endpoints")
  void all_json_records_are_registered_for_reflection(Endpoint<?> endpoint) {
    Set<Class<?>> registered =
        Stream.of(
                "articles.ArticleEndpoints",
                "entities.EntityEndpoints",
                "mentions.MentionEndpoints",
                "relations.RelationEndpoints",
                "processing.ProcessingEndpoints",
                "quotes.QuoteEndpoints",
                "happenings.EventEndpoints",
                "stories.StoryEndpoints",
                "live.FeedEndpoints")
            .flatMap(
                name ->
                    Arrays.stream(ours(name).getAnnotation(RegisterForReflection.class).targets()))
            .collect(Collectors.toSet());
    Set<Class<?>> needed = new LinkedHashSet<>();
    collectRecords(endpoint.answer(), needed);
    collectRecords(endpoint.content(), needed);
    needed.removeIf(
        type -> registered.contains(type) || type.isAnnotationPresent(Description.class));
    assertEquals(Set.of(), needed, "records of the graph are registered by themselves");
  }

  private static void collectRecords(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      collectRecords(list.getActualTypeArguments()[0], found);
    } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
      for (RecordComponent component : record.getRecordComponents()) {
        collectRecords(component.getGenericType(), found);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("named")
  void a_record_keeps_to_the_component_of_its_name(String record, String service, String component)
      throws IOException {
    OpenApi provider = new OpenApi(Path.of("..", service + "-service", "openapi.yaml"));
    JsonNode schema = provider.component(component);
    assertTrue(schema.isObject(), () -> component + " is not there");
    assertEquals(List.of(), provider.missing(ours(record), schema));
  }

  static Stream<Arguments> named() {
    return Stream.of(
        Arguments.of("articles.ArticleDocument", "articles", "Article"),
        Arguments.of("ingest.PageInput", "articles", "Page"),
        Arguments.of("ingest.BulkLine", "articles", "BulkOutcome"),
        Arguments.of("entities.EntityDocument", "entities", "NamedEntity"),
        // Answers of searches are open in the OpenAPI document.
        Arguments.of("happenings.EventDocument", "entities", "Event"),
        Arguments.of("stories.StoryDocument", "entities", "Story"),
        Arguments.of("happenings.EventReportDocument", "entities", "EventReport"));
  }

  private static Class<?> ours(String name) {
    try {
      return Class.forName("io.dateline.gateway." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
