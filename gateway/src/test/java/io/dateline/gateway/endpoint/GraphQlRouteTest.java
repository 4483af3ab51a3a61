package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphQlRouteTest extends WithFakeServices {

  private static final String JSON = "application/json;charset=utf-8";
  private static final String GRAPHQL = "application/graphql-response+json;charset=utf-8";
  private static final String HELLO = "{\"query\":\"{ __typename }\"}";

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "application/graphql-response+json, application/graphql-response+json",
    "*/*, application/json",
    "application/*, application/json",
    "'text/html, application/graphql-response+json;q=0.9', application/graphql-response+json",
    "'application/graphql-response+json, application/json;q=0.9', application/graphql-response+json"
  })
  void the_answer_has_the_media_type_that_the_client_prefers(String accept, String form) {
    post(given().accept(accept), HELLO)
        .statusCode(200)
        .contentType(equalTo(form + "; charset=utf-8"))
        .body("data.__typename", equalTo("Query"));
  }

  @Test
  void an_unknown_media_type_is_refused() {
    refused(post(given().accept("text/html"), HELLO), 406, "NOT_ACCEPTABLE");
  }

  @Test
  void get_answers_queries() {
    given()
        .queryParam("query", "query A($n: Int) { articles(first: $n) { nodes { headline } } }")
        .queryParam("operationName", "A")
        .queryParam("variables", "{\"n\":1}")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.articles.nodes[0].headline", equalTo("Sol Bay opens pier 1"));
  }

  @Test
  void get_refuses_mutations() {
    ValidatableResponse response =
        given().queryParam("query", "mutation { retryParked }").get("/graphql").then();
    refused(response, 405, "METHOD_NOT_ALLOWED");
    response.header("Allow", "POST");
    assertTrue(entities.calls().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void other_http_methods_are_refused(String method) {
    refused(given().request(method, "/graphql").then(), 405, "METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json, application/json",
        "application/json,application/json; charset=utf-8",
        "Application/JSON; charset=\"UTF-8\"",
        "application/json; profile=x"
      })
  void a_content_type_that_is_sent_twice_is_accepted(String type) {
    given()
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type)
        .body(HELLO.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json, text/plain",
        "text/plain, application/json",
        "application/json,",
        "application/jsonp",
        "text/plain",
        "text/html",
        "application/x-www-form-urlencoded",
        "application/json; charset=iso-8859-1"
      })
  void a_body_that_is_not_json_in_utf8_is_refused(String type) {
    refused(
        given()
            .config(
                io.restassured.RestAssured.config()
                    .encoderConfig(
                        io.restassured.config.EncoderConfig.encoderConfig()
                            .encodeContentTypeAs(
                                "application/x-www-form-urlencoded",
                                io.restassured.http.ContentType.BINARY)))
            .header("Content-Type", type)
            .body(HELLO.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/graphql")
            .then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\":                                   | BAD_JSON",
        "nonsense                                      | BAD_JSON",
        "{\"query\":\"{ __typename }\"} more           | BAD_JSON",
        "''                                            | BAD_REQUEST",
        "7                                             | BAD_REQUEST",
        "[{\"query\":\"{ __typename }\"}]              | BATCHING_NOT_SUPPORTED",
        "{}                                            | MISSING_QUERY",
        "{\"query\":\" \"}                             | MISSING_QUERY",
        "{\"query\":null}                              | MISSING_QUERY",
        "{\"query\":{}}                                | BAD_REQUEST",
        "{\"query\":\"{a}\",\"variables\":[]}          | BAD_REQUEST",
        "{\"query\":\"{a}\",\"variables\":\"{}\"}      | BAD_REQUEST",
        "{\"query\":\"{a}\",\"operationName\":1}       | BAD_REQUEST",
        "{\"query\":\"{a}\",\"extensions\":0}          | BAD_REQUEST"
      })
  void a_body_that_is_no_graphql_request_is_refused(String body, String code) {
    refused(post(given(), body), 400, code);
    post(given(), HELLO).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                             | GRAPHQL_PARSE_FAILED",
        "{ nothingLikeThis }                           | GRAPHQL_VALIDATION_FAILED",
        "query($n: Int!) { articles(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED",
        "query A { __typename } query B { __typename } | UNKNOWN_OPERATION"
      })
  void a_document_that_is_refused_has_the_status_of_its_form(String query, String code) {
    String body = "{\"query\":\"%s\"}".formatted(query);
    refused(post(given().accept(GRAPHQL), body), 400, code);
    refused(post(given().accept(JSON), body), 200, code);
  }

  @Test
  void an_unknown_operation_name_is_refused() {
    refused(
        post(
            given().accept(GRAPHQL),
            "{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}"),
        400,
        "UNKNOWN_OPERATION");
  }

  @Test
  void a_failed_field_does_not_change_the_status() {
    articles.close();
    post(given().accept(GRAPHQL), "{\"query\":\"{ articles { totalCount } }\"}")
        .statusCode(200)
        .body("data.articles", nullValue())
        .body("errors[0].extensions.code", equalTo("ARTICLES_UNAVAILABLE"));
  }

  @Test
  void a_wrong_date_is_reported_as_a_mistake_of_the_client() {
    post(given(), "{\"query\":\"{ articles(filter: {from: \\\"soon\\\"}) { totalCount } }\"}")
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"));
  }

  @Test
  void a_body_beyond_the_limit_is_refused_and_the_next_request_works() {
    byte[] body = new byte[1_048_577];
    refused(
        given().header("Content-Type", "application/json").body(body).post("/graphql").then(),
        413,
        "BODY_TOO_LARGE");
    post(given(), HELLO).statusCode(200);
  }

  @Test
  void a_websocket_of_another_protocol_is_refused() {
    refused(
        given()
            .header("Connection", "Upgrade")
            .header("Upgrade", "websocket")
            .header("Sec-WebSocket-Version", "13")
            .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
            .get("/graphql")
            .then(),
        400,
        "UPGRADE_NOT_SUPPORTED");
  }

  @Test
  void umlauts_are_read_and_written_as_utf8() {
    post(given(), "{\"query\":\"{ articles(search: \\\"Łódź – déjà vu\\\") { totalCount } }\"}")
        .statusCode(200);
    assertEquals("Łódź – déjà vu", articles.calls().get(0).query().one("q"));
  }

  private static ValidatableResponse post(RequestSpecification request, String body) {
    return request
        .header("Content-Type", "application/json")
        .body(body.getBytes(UTF_8))
        .post("/graphql")
        .then();
  }

  private static void refused(ValidatableResponse response, int status, String code) {
    response.statusCode(status).body("errors[0].extensions.code", equalTo(code));
    assertTrue(!response.extract().jsonPath().getMap("").containsKey("data"));
  }
}
