package io.dateline.articles.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@TestProfile(WriteGuardTest.Guarded.class)
class WriteGuardTest {

  private static final Path TOKENS = Path.of("target", "write-guard-test", "tokens");

  public static class Guarded implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Files.createDirectories(TOKENS.getParent());
        write(
            List.of(line("reader", "read", "may-read"), line("writer", "read,write", "may-write")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "dateline.access.open-writes", "false", "dateline.access.tokens-file", TOKENS.toString());
    }
  }

  private static void write(List<String> lines) throws IOException {
    Files.write(TOKENS, lines);
  }

  private static String line(String name, String rights, String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return name + " " + rights + " sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void writes_require_a_token_with_the_right() {
    refused(send("POST", "/articles", null));
    refused(send("POST", "/articles/bulk", null));
    refused(send("DELETE", "/articles/00000000-0000-4000-8000-000000000001", null));
    refused(send("PATCH", "/nothing/yet", null));
    refused(send("POST", "/articles", "Bearer nonsense"));
    Response readOnly = send("POST", "/articles", "Bearer may-read");
    assertEquals(403, readOnly.statusCode(), "who it is is known");
    assertEquals("urn:dateline:problem:write-refused", readOnly.jsonPath().getString("type"));
    refused(send("POST", "/articles", "Basic bWF5LXdyaXRl"));
    given().get("/articles?limit=1").then().statusCode(200);
    assertEquals(
        404,
        send("DELETE", "/articles/00000000-0000-4000-8000-000000000001", "Bearer may-write")
            .statusCode());
  }

  @Test
  void nothing_is_answered_under_a_name_that_is_not_ours() {
    given()
        .header("Host", "rebound.example:8080")
        .get("/articles?limit=1")
        .then()
        .statusCode(421)
        .body("type", equalTo("urn:dateline:problem:host-not-known"));
    given().header("Host", "localhost").get("/articles?limit=1").then().statusCode(200);
  }

  @Test
  void a_request_after_its_deadline_is_not_begun() {
    given()
        .header("Dateline-Millis-Left", "0")
        .get("/articles?limit=1")
        .then()
        .statusCode(504)
        .body("type", equalTo("urn:dateline:problem:too-late"));
    given().header("Dateline-Millis-Left", "60000").get("/articles?limit=1").then().statusCode(200);
  }

  private static Response send(String method, String path, String authorization) {
    RequestSpecification request = given().contentType("application/json").body("{}");
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return request.request(method, path);
  }

  private static void refused(Response response) {
    assertEquals(401, response.statusCode());
    assertEquals("Bearer", response.header("WWW-Authenticate"));
    assertEquals("urn:dateline:problem:write-refused", response.jsonPath().getString("type"));
  }
}
