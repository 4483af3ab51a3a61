package io.dateline.tests.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluation.measure.TemporaryStack;
import io.dateline.launcher.run.GatewayQuery;
import io.dateline.launcher.run.Settings;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * All of Dateline with the sample pages extracted. It is started once for all classes that take it
 * as a parameter of their constructor; they may add pages with other names, and change nothing
 * else.
 */
final class SampleStack implements AutoCloseable {

  private static final String ARTICLE =
      """
      query ($id: ID!) {
        article(id: $id) {
          headline standfirst outlet agency aggregator language text body raw
          publishedAt { at precision zoneStated }
          dateline { place agency }
          captions { text credit }
          parts { label span { start end } }
          blocks { label kept reason text rawSpan { start end } }
          processing { state problem }
          mentions {
            kind text span { start end } sentence sentenceSpan { start end }
            entity { kind canonicalName }
          }
          entities { entity { kind canonicalName } }
        }
      }
      """;

  private final TemporaryStack temporary;
  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, JsonNode> articles = new HashMap<>();

  private SampleStack() throws IOException {
    temporary = TemporaryStack.start();
    try (Stream<Path> files = Files.list(home().resolve("deploy/samples"))) {
      List<Path> pages = files.filter(file -> !file.endsWith("README.md")).sorted().toList();
      temporary
          .load(pages)
          .forEach((file, id) -> ids.put(file.getFileName().toString().substring(0, 2), id));
    }
  }

  /** Returns the checkout whose services are tested. */
  static Path home() {
    return Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
  }

  Settings settings() {
    return temporary.settings();
  }

  LocalPostgres.Database database(String name) {
    return temporary.stack().database(name);
  }

  /** Returns the numbers at the start of the names of the sample pages. */
  List<String> pages() {
    return List.copyOf(ids.keySet());
  }

  /** Returns the id of a sample page in articles-service, by its number. */
  String id(String page) {
    return ids.get(page);
  }

  /** Returns a sample page, as the gateway answers it. */
  JsonNode article(String page) {
    return articles.computeIfAbsent(
        page, key -> data(ARTICLE, Map.of("id", globalId("Article", id(page)))).path("article"));
  }

  /** Returns the data of an answer, which must have no errors. */
  JsonNode data(String document, Map<String, Object> variables) {
    JsonNode answer = GatewayQuery.askWithToken(settings(), document, variables);
    if (answer.has("errors")) {
      throw new AssertionError(answer.toPrettyString());
    }
    return answer.path("data");
  }

  static String globalId(String kind, String id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((kind + ":" + id).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the text of each element of an array, or of one field of each. */
  static List<String> texts(JsonNode array, String field) {
    return stream(array).map(node -> node.path(field).asText()).collect(Collectors.toList());
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return array.valueStream();
  }

  /** Returns the part of a text that a span marks. */
  static String cut(String text, JsonNode span) {
    return text.substring(span.path("start").asInt(), span.path("end").asInt());
  }

  @Override
  public void close() throws IOException {
    temporary.close();
  }

  /** Gives the one stack to test classes, and ends it after the last of them. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleStack.class;
    }

    @Override
    public SampleStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(SampleStack.class))
          .computeIfAbsent(SampleStack.class, key -> start(), SampleStack.class);
    }

    private static SampleStack start() {
      try {
        return new SampleStack();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
