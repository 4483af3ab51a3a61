package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attempts of common scanners for GraphQL endpoints; none succeeds. Queries by GET are no finding
 * here, because they change nothing and caches need them.
 */
@QuarkusTest
class AttacksTest extends WithFakeServices {

  @Test
  void many_aliases_are_refused() {
    StringBuilder query = new StringBuilder("query cop {");
    for (int i = 0; i < 101; i++) {
      query.append(" alias").append(i).append(": __typename");
    }
    assertRefused("TOO_MANY_ALIASES", query.append(" }").toString());
  }

  @Test
  void a_batch_of_operations_in_an_array_is_refused() {
    Response response =
        given()
            .contentType("application/json")
            .body(
                "["
                    + "{\"query\":\"query cop { __typename }\"},".repeat(9)
                    + "{\"query\":\"{__typename}\"}]")
            .post("/graphql");
    assertEquals(400, response.statusCode());
    assertEquals(
        "BATCHING_NOT_SUPPORTED", response.jsonPath().getString("errors[0].extensions.code"));
  }

  @Test
  void many_directives_are_refused() {
    JsonPath answer =
        assertRefused(
            "TOO_MANY_DIRECTIVES", "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }");
    assertEquals(1, answer.getList("errors").size());
    assertRefused("TOO_MANY_DIRECTIVES", "query cop" + " @aa".repeat(10) + " { __typename }");
    assertRefused(
        "TOO_MANY_DIRECTIVES", "{ ... on Query" + " @aa".repeat(10) + " { __typename } }");
  }

  @Test
  void introspection_in_circles_is_refused() {
    String circle =
        "types { fields { type { fields { type { fields { type { fields { type { name } } } } } } }"
            + " } }";
    assertRefused("INTROSPECTION_TOO_DEEP", "query cop { __schema { " + circle + " } }");
    assertRefused(
        "INTROSPECTION_TOO_DEEP", "{ ...S } fragment S on Query { __schema { " + circle + " } }");
    assertRefused(
        "INTROSPECTION_TOO_DEEP",
        "{ __type(name: \"Query\") { ...T } } fragment T on __Type { fields { type { ...U } } }"
            + " fragment U on __Type { fields { name } }");
  }

  @Test
  void a_field_repeated_many_times_is_refused() {
    assertRefused("FIELD_REPEATED", "query cop {" + " __typename".repeat(500) + " }");
  }

  @Test
  void a_document_with_many_mistakes_gets_few_errors() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 1000; i++) {
      query.append(" nothing").append(i);
    }
    JsonPath answer = assertRefused("GRAPHQL_VALIDATION_FAILED", query.append(" }").toString());
    assertTrue(answer.getList("errors").size() <= 20);
  }

  @Test
  void errors_suggest_no_field_names() {
    String answer = ask("query cop { __schema { directive } articl }").prettify();
    assertFalse(answer.contains("Did you mean"));
    assertFalse(answer.contains("articles"));
  }

  @Test
  void mutations_by_get_are_refused() {
    Response response = given().queryParam("query", "mutation cop { __typename }").get("/graphql");
    assertEquals(405, response.statusCode());
    assertNull(response.jsonPath().get("data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"})
  void forms_of_other_sites_are_refused(String type) {
    Response response =
        given()
            .config(
                io.restassured.RestAssured.config()
                    .encoderConfig(
                        io.restassured.config.EncoderConfig.encoderConfig()
                            .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)))
            .header("Content-Type", type)
            .body("query=mutation+cop+%7B+__typename+%7D")
            .post("/graphql");
    assertEquals(415, response.statusCode());
    assertNull(response.jsonPath().get("data"));
  }

  @Test
  void errors_contain_no_traces() {
    Response response =
        given()
            .contentType("application/json")
            .header("X-Apollo-Tracing", "1")
            .queryParam("debug", "1")
            .body("{\"query\":\"query cop { __typename }\"}")
            .post("/graphql");
    assertEquals(
        "{cost=1}",
        response
            .jsonPath()
            .getString("extensions")
            .replace("[", "{")
            .replace("]", "}")
            .replace(":", "="));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qwerty cop { abc }",
        "{ articles(filter: {from: \"soon\"}) { totalCount } }",
        "{ node(id: \"x' OR 1=1 --\") { id } article(id: \"../../etc\") { id } }",
        "query($a: Nothing) { __typename }"
      })
  void errors_reveal_nothing_of_the_inside(String query) {
    String answer = ask(query).prettify();
    for (String word :
        new String[] {"Exception", "graphql.", "java.", "io.dateline", "SQL", "Lexer", "antlr"}) {
      assertFalse(answer.contains(word), () -> word + " in " + answer);
    }
  }

  @Test
  void the_endpoint_itself_serves_no_ui() {
    for (String path : new String[] {"/graphql", "/graphiql", "/playground", "/console"}) {
      Response response = given().accept("text/html").get(path);
      assertTrue(response.statusCode() >= 400, path);
    }
  }

  private JsonPath assertRefused(String code, String query) {
    JsonPath answer = ask(query);
    assertEquals(code, answer.getString("errors[0].extensions.code"), answer::prettify);
    assertNull(answer.get("data"));
    assertTrue(articles.calls().isEmpty());
    assertTrue(entities.calls().isEmpty());
    return answer;
  }
}
