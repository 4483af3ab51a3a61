package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.dateline.gateway.fake.FakeService;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleEvents;
import io.dateline.gateway.fake.SampleStories;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Gives every argument of the schema, and every field of its inputs, values that no client should
 * send. No value leads to an internal error, no bad value reaches a service, and no other request
 * is affected.
 */
@QuarkusTest
class ArgumentsFuzzTest extends WithFakeServices {

  private static final List<Object> VALUES =
      new ArrayList<>(
          Arrays.asList(
              null,
              "",
              " ",
              "\u0000",
              "a\u0000b",
              "\u0001\u001f",
              "\ud800",
              "x\udc00",
              "\ud83d\ude00",
              "\ue000\uffff",
              "'; DROP TABLE articles; --",
              "\\\"\n\r\t",
              "%00%0a",
              "x".repeat(2_001),
              "\u4e2d".repeat(1_999),
              "x".repeat(20_000),
              "9999999999999999999999",
              "-1",
              "NaN",
              "2026-03-01T00:00:00Z",
              "2026-02-30T00:00:00Z",
              "+1000000000-12-31T23:59:59Z",
              "-999999999-01-01T00:00:00Z",
              "0000-01-01T00:00:00Z",
              "yesterday",
              "bad",
              "e2U6IDF9",
              GlobalId.of(GlobalId.Kind.Article, "\u0000"),
              GlobalId.of(GlobalId.Kind.NamedEntity, "1-2-3-4-5"),
              GlobalId.of(GlobalId.Kind.Quote, SampleWorld.article(1)),
              0,
              1,
              -1,
              200,
              201,
              1.0,
              1.5,
              1e300,
              Double.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MIN_VALUE,
              Long.MAX_VALUE,
              true,
              List.of(),
              List.of(List.of()),
              java.util.Collections.singletonList(null),
              java.util.Collections.nCopies(1_001, "a"),
              java.util.Collections.nCopies(20, "x".repeat(1_900)),
              List.of("\u0000", "b"),
              Map.of(),
              Map.of("a", 1)));

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** An unpaired surrogate can be sent only as an escape. */
  private static final ObjectMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Inject GraphQLSchema schema;

  @Test
  void every_value_of_every_argument_gets_an_answer_or_a_coded_error() throws Exception {
    int asked = 0;
    for (Place place : places()) {
      for (GraphQLArgument argument : place.field().getArguments()) {
        for (Map<String, Object> variable : variables(argument.getType())) {
          asked++;
          check(place.query(argument), variable);
        }
      }
    }
    assertTrue(asked > 2_000, asked + " requests");
    // articles-service judges the pages of a mutation.
    articles.calls().stream()
        .filter(call -> !call.path().equals("/articles/bulk"))
        .forEach(ArgumentsFuzzTest::assertFit);
    entities.calls().forEach(ArgumentsFuzzTest::assertFit);
    JsonPath next = ask("{ articles(first: 1) { nodes { headline mentions { text } } } }");
    assertNull(next.get("errors"), "no circuit is open");
  }

  private void check(String query, Map<String, Object> variables) throws Exception {
    byte[] body = ESCAPING.writeValueAsBytes(Map.of("query", query, "variables", variables));
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                .header("Accept", "application/graphql-response+json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String told = query + " " + abbreviated(variables) + ": " + response.body();
    assertTrue(response.statusCode() < 500, told);
    if (response.statusCode() == 413) {
      return;
    }
    List<Map<String, Object>> errors = JsonPath.from(response.body()).getList("errors");
    for (Map<String, Object> error : errors == null ? List.<Map<String, Object>>of() : errors) {
      Map<?, ?> extensions = (Map<?, ?>) error.get("extensions");
      assertNotNull(extensions, told);
      assertNotNull(extensions.get("code"), told);
      assertFalse("INTERNAL_ERROR".equals(extensions.get("code")), told);
      assertFalse(extensions.get("code").toString().endsWith("UNAVAILABLE"), told);
      String message = error.get("message").toString();
      assertFalse(message.matches(".*(java\\.|graphql\\.|Exception|io\\.).*"), told);
    }
  }

  private static String abbreviated(Map<String, Object> variables) {
    String text = variables.toString();
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  /** Checks that the database of a service can store all values of a call. */
  private static void assertFit(Call call) {
    assertTrue(fits(call.body()), call::toString);
    call.query().values().values().stream()
        .flatMap(Collection::stream)
        .forEach(value -> assertTrue(fits(value), call::toString));
    for (String time : new String[] {"from", "to"}) {
      String value = call.query().one(time);
      if (value != null) {
        Instant at = Instant.parse(value);
        assertTrue(at.isAfter(Instant.parse("0000-12-31T23:59:59Z")), value);
        assertTrue(at.isBefore(Instant.parse("+10000-01-01T00:00:00Z")), value);
      }
    }
    if (call.query().one("limit") != null) {
      int limit = Integer.parseInt(call.query().one("limit"));
      int max = call.path().equals("/events/dyads") ? MAX_DYADS : MAX_ITEMS;
      assertTrue(limit >= 1 && limit <= max, () -> "limit " + limit);
    }
  }

  /** The most items of a list, and the most counts of dyads, that entities-service gives. */
  private static final int MAX_ITEMS = 200;

  private static final int MAX_DYADS = 10_000;

  private static boolean fits(String text) {
    return text.indexOf('\0') < 0
        && !text.contains("\\u0000")
        && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
        && text.indexOf('\ufffd') < 0;
  }

  /** A field with arguments, and the parts of a query before and after it. */
  private record Place(String before, GraphQLFieldDefinition field, String after) {

    String query(GraphQLArgument tried) {
      StringBuilder arguments = new StringBuilder(tried.getName()).append(": $v");
      for (GraphQLArgument other : field.getArguments()) {
        if (other != tried && GraphQLTypeUtil.isNonNull(other.getType())) {
          arguments.append(", ").append(other.getName()).append(": ").append(example(other));
        }
      }
      boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
      return "%s($v: %s) { %s %s(%s) %s %s }"
          .formatted(
              before.startsWith("mutation") ? "mutation" : "query",
              GraphQLTypeUtil.simplePrint(tried.getType()),
              before.replace("mutation", ""),
              field.getName(),
              arguments,
              leaf ? "" : "{ __typename }",
              after);
    }

    private static String example(GraphQLArgument argument) {
      return switch (GraphQLTypeUtil.simplePrint(argument.getType())) {
        case "[ID!]!", "[PageInput!]!" -> "[]";
        case "TimeUnit!" -> "DAY";
        default -> "\"a\"";
      };
    }
  }

  private List<Place> places() {
    String article = "article(id: \"" + articleId(1) + "\") {";
    String entity = "entity(id: \"" + id(GlobalId.Kind.NamedEntity, SampleWorld.MINISTER) + "\") {";
    String event =
        "node(id: \""
            + GlobalId.of(GlobalId.Kind.Event, SampleEvents.event(1))
            + "\") { ... on Event {";
    String story =
        "node(id: \""
            + GlobalId.of(GlobalId.Kind.Story, SampleStories.story(1))
            + "\") { ... on Story {";
    List<Place> places = new ArrayList<>();
    schema
        .getQueryType()
        .getFieldDefinitions()
        .forEach(field -> places.add(new Place("", field, "")));
    schema
        .getMutationType()
        .getFieldDefinitions()
        .forEach(field -> places.add(new Place("mutation", field, "")));
    Map<String, String> ways =
        new LinkedHashMap<>(
            Map.of("Article", article, "NamedEntity", entity, "Event", event, "Story", story));
    for (GraphQLType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object
          && !object.getName().startsWith("__")
          && !List.of("Query", "Mutation", "Subscription").contains(object.getName())) {
        for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
          if (!field.getArguments().isEmpty()) {
            assertTrue(
                ways.containsKey(object.getName()),
                "say here how a query comes to " + object.getName());
            String way = ways.get(object.getName());
            int open = (int) way.chars().filter(sign -> sign == '{').count();
            places.add(new Place(way, field, "}".repeat(open)));
          }
        }
      }
    }
    return places;
  }

  private List<Map<String, Object>> variables(GraphQLInputType type) {
    Stream<Object> values = VALUES.stream();
    GraphQLNamedInputType named = (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(type);
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    if (named instanceof GraphQLInputObjectType input) {
      values = Stream.concat(values, input.getFields().stream().flatMap(f -> inputs(f, list)));
    } else if (list) {
      values =
          Stream.concat(
              values, VALUES.stream().map(value -> java.util.Collections.singletonList(value)));
    }
    return values
        .map(
            value -> {
              Map<String, Object> variables = new LinkedHashMap<>();
              variables.put("v", value);
              return variables;
            })
        .toList();
  }

  private static Stream<Object> inputs(GraphQLInputObjectField field, boolean inList) {
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    return VALUES.stream()
        .flatMap(
            value ->
                list
                    ? Stream.of(value, java.util.Collections.singletonList(value))
                    : Stream.of(value))
        .map(
            value -> {
              Map<String, Object> input = new LinkedHashMap<>();
              input.put(field.getName(), value);
              return inList ? List.of(input) : input;
            });
  }

  @Test
  void failing_questions_of_one_client_take_a_service_away_from_nobody() {
    for (int status : new int[] {500, 504, 404, 414, 400}) {
      articles.behave(
          call ->
              "poison".equals(call.query().one("q"))
                  ? new FakeService.Answer(status, "text/plain", "oops", 0)
                  : SampleWorld.articles(call));
      for (int i = 1; i <= 25; i++) {
        JsonPath answer =
            ask("{ articles(search: \"poison\", first: %d) { nodes { id } } }".formatted(i));
        assertEquals("ARTICLES_UNAVAILABLE", answer.getString("errors[0].extensions.code"));
      }
      assertNull(ask("{ articles(first: 1) { nodes { id } } }").get("errors"), "after " + status);
    }
  }
}
