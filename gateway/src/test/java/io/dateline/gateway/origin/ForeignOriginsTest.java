package io.dateline.gateway.origin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests of pages of other origins, under the gateway's host name or another, when nothing is
 * configured.
 */
@QuarkusTest
class ForeignOriginsTest extends WithFakeServices {

  @Test
  void queries_of_a_foreign_origin_are_refused_for_every_method() {
    for (Response refused :
        new Response[] {
          from("https://evil.example").queryParam("query", "{ __typename }").get("/graphql"),
          from("null").queryParam("query", "{ __typename }").get("/graphql"),
          from("http://localhost:3000")
              .contentType("application/json")
              .body("{\"query\":\"{ __typename }\"}")
              .post("/graphql"),
          from("https://evil.example")
              .accept("text/event-stream")
              .queryParam("query", "{ __typename }")
              .get("/graphql")
        }) {
      assertEquals(403, refused.statusCode());
      assertEquals("ORIGIN_NOT_ALLOWED", refused.jsonPath().getString("errors[0].extensions.code"));
      assertNull(refused.header("Access-Control-Allow-Origin"));
    }
    assertEquals(403, from("https://evil.example").get("/export/articles.csv").statusCode());
    assertEquals(403, from("https://evil.example").get("/graphql/schema.graphql").statusCode());
    assertEquals(403, from("https://evil.example").options("/graphql").statusCode());
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void a_page_of_the_gateway_itself_may_send_requests() {
    from("http://localhost:" + RestAssured.port)
        .header("Host", "localhost:" + RestAssured.port)
        .queryParam("query", "{ __typename }")
        .get("/graphql")
        .then()
        .statusCode(200);
  }

  @Test
  void websockets_of_a_foreign_origin_are_refused() throws Exception {
    assertEquals("HTTP/1.1 403 Forbidden", upgraded("localhost", "https://evil.example"));
    assertEquals(
        "HTTP/1.1 421 Misdirected Request", upgraded("evil.example", "http://evil.example"));
    assertEquals("HTTP/1.1 101 Switching Protocols", upgraded("localhost", "http://localhost"));
    assertEquals("HTTP/1.1 101 Switching Protocols", upgraded("localhost", null));
  }

  private static String upgraded(String host, String origin) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("GET /graphql HTTP/1.1\r\nHost: "
                      + host
                      + "\r\n"
                      + "Upgrade: websocket\r\n"
                      + "Connection: Upgrade\r\n"
                      + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                      + "Sec-WebSocket-Version: 13\r\n"
                      + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n"
                      + (origin == null ? "" : "Origin: " + origin + "\r\n")
                      + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql?query=%7B__typename%7D",
        "/export/articles.csv",
        "/q/health/ready",
        "/q/metrics",
        "/q/graphql-ui/",
        "/nothing"
      })
  void requests_under_a_foreign_host_name_are_refused(String path) {
    Response refused =
        given().urlEncodingEnabled(false).header("Host", "rebound.example:8080").get(path);
    assertEquals(421, refused.statusCode());
    assertEquals("urn:dateline:problem:host-not-known", refused.jsonPath().getString("type"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void metrics_are_answered_to_this_machine_and_not_through_a_proxy() {
    given().get("/q/metrics").then().statusCode(200);
    for (String header : new String[] {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"}) {
      given().header(header, "198.51.100.7").get("/q/metrics").then().statusCode(404);
      given().header(header, "198.51.100.7").get("/q/../q/metrics").then().statusCode(404);
    }
  }

  @Test
  void options_are_answered_without_a_preflight_too() {
    for (String path :
        new String[] {"/graphql", "/graphql/schema.graphql", "/export/articles.csv"}) {
      Response answer = given().options(path);
      assertEquals(204, answer.statusCode(), path);
      assertTrue(answer.header("Allow").contains("GET"), path);
      assertFalse(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"));
    }
  }

  private static RequestSpecification from(String origin) {
    return given().headers(Map.of("Origin", origin));
  }
}
