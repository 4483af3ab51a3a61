package io.dateline.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each path, parameter and field that the clients use stands in the document that the service
 * commits. What that document leaves open (an answer that depends on the parameters, lines of JSON)
 * is checked as far as it names the parts.
 */
class ContractTest {

  static Stream<Method> calls() {
    return Stream.of(
            "articles.ArticlesClient",
            "entities.EntitiesClient",
            "processing.ProcessingClient",
            "quotes.QuotesClient",
            "live.FeedClient")
        .flatMap(name -> Arrays.stream(client(name).getDeclaredMethods()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_call_keeps_to_what_the_service_promises(Method call) throws IOException {
    String service =
        Set.of("ArticlesClient", "FeedClient").contains(call.getDeclaringClass().getSimpleName())
            ? "articles"
            : "entities";
    OpenApi provider =
        new OpenApi(java.nio.file.Path.of("..", service + "-service", "openapi.yaml"));
    String path = call.getAnnotation(Path.class).value();
    JsonNode operation =
        provider.operation(call.isAnnotationPresent(GET.class) ? "get" : "post", path);
    assertTrue(operation.isObject(), () -> path + " is not there");

    List<String> missing = new ArrayList<>();
    for (Parameter parameter : call.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        String name = parameter.getAnnotation(QueryParam.class).value();
        if (!provider.queryParameters(operation).contains(name)) {
          missing.add("?" + name);
        }
      } else if (parameter.getType().isRecord()) {
        missing.addAll(provider.missing(parameter.getType(), provider.requestSchema(operation)));
      }
    }
    Type answer = ((ParameterizedType) call.getGenericReturnType()).getActualTypeArguments()[0];
    JsonNode schema = provider.responseSchema(operation);
    if (!schema.isMissingNode() && answer != String.class) {
      missing.addAll(provider.missing(answer, schema));
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("named")
  void a_record_keeps_to_the_component_of_its_name(String record, String service, String component)
      throws IOException {
    OpenApi provider =
        new OpenApi(java.nio.file.Path.of("..", service + "-service", "openapi.yaml"));
    JsonNode schema = provider.component(component);
    assertTrue(schema.isObject(), () -> component + " is not there");
    assertEquals(List.of(), provider.missing(client(record), schema));
  }

  static Stream<Arguments> named() {
    return Stream.of(
        Arguments.of("articles.ArticleDocument", "articles", "Article"),
        Arguments.of("ingest.PageInput", "articles", "Page"),
        Arguments.of("ingest.BulkLine", "articles", "BulkOutcome"),
        Arguments.of("entities.EntityDocument", "entities", "NamedEntity"));
  }

  private static Class<?> client(String name) {
    try {
      return Class.forName("io.dateline.gateway." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
