package io.dateline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mutations require a token with the right to write; reads are open in this test. */
@QuarkusTest
@TestProfile(AccessControlTest.WithTokens.class)
class AccessControlTest extends WithFakeServices {

  private static final Path FOLDER = Path.of("target", "access-test");
  private static final Path TOKENS = FOLDER.resolve("tokens");

  private static final String RETRY = "mutation { retryParked }";

  public static class WithTokens implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("own"), "gateway-secret\n");
        write(List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "dateline.access.open-writes", "false",
          "dateline.access.tokens-file", TOKENS.toString(),
          "dateline.access.service-token-file", FOLDER.resolve("own").toString());
    }
  }

  private static int version;

  /** Writes the file with another date each time, as if minutes had passed. */
  private static void write(List<String> lines) throws IOException {
    Files.write(TOKENS, lines);
    Files.setLastModifiedTime(
        TOKENS, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * version++)));
  }

  private static String line(String name, String rights, String token) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes("UTF-8"));
    return name + "  " + rights + " sha256:" + HexFormat.of().formatHex(hash);
  }

  @BeforeEach
  void two_tokens() throws Exception {
    write(
        List.of(
            "# tokens of this test",
            line("reader", "read", "may-read"),
            "broken line",
            "",
            line("writer", "read,write", "may-write")));
    Thread.sleep(1100); // The gateway reads the file again once a second.
  }

  @Test
  void a_mutation_requires_a_token_with_the_right_to_write() {
    refused(post(RETRY, null), 401, "UNAUTHENTICATED").header("WWW-Authenticate", "Bearer");
    refused(post(RETRY, "Bearer nonsense"), 401, "UNAUTHENTICATED");
    refused(post(RETRY, "Basic bWF5LXdyaXRl"), 401, "UNAUTHENTICATED");
    refused(post(RETRY, "Bearer may-read"), 403, "FORBIDDEN");
    assertTrue(entities.calls().isEmpty());
    post(RETRY, "Bearer may-write").statusCode(200).body("errors", nullValue());
    post(RETRY, "bearer  may-write").statusCode(200).body("errors", nullValue());
  }

  @Test
  void reads_are_open_but_an_unknown_token_is_refused() {
    post("{ articles(first: 1) { nodes { id } } }", null).statusCode(200);
    post("{ articles(first: 1) { nodes { id } } }", "Bearer may-read").statusCode(200);
    refused(post("{ __typename }", "Bearer nonsense"), 401, "UNAUTHENTICATED");
  }

  @Test
  void a_token_is_withdrawn_without_a_restart() throws Exception {
    post(RETRY, "Bearer may-write").statusCode(200);
    write(List.of(line("writer", "read,write", "the-next-one")));
    Thread.sleep(1100);
    refused(post(RETRY, "Bearer may-write"), 401, "UNAUTHENTICATED");
    post(RETRY, "Bearer the-next-one").statusCode(200).body("errors", nullValue());
    Files.delete(TOKENS);
    Thread.sleep(1100);
    refused(post(RETRY, "Bearer the-next-one"), 401, "UNAUTHENTICATED");
  }

  @Test
  void the_services_get_the_token_of_the_gateway_and_never_that_of_a_caller() {
    post("{ articles(first: 1) { nodes { mentions { text } } } }", "Bearer may-write")
        .statusCode(200);
    assertEquals("Bearer gateway-secret", articles.calls().get(0).header("Authorization"));
    assertEquals("Bearer gateway-secret", entities.calls().get(0).header("Authorization"));
  }

  private static ValidatableResponse post(String query, String authorization) {
    var request = given().contentType("application/json").body(Map.of("query", query));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return request.post("/graphql").then();
  }

  private static ValidatableResponse refused(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .body("errors[0].extensions.code", equalTo(code))
        .body("data", nullValue());
  }
}
