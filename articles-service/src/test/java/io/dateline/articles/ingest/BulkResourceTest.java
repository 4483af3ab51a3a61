package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class BulkResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/articles/bulk")
  URI bulk;

  @Test
  void a_bad_line_costs_its_neighbours_nothing() throws Exception {
    List<JsonNode> outcomes =
        post(
            (page("https://b.example/1", "first")
                    + "\n\n{\"url\": \"https://b.example/2\", \"text\": oops}\n"
                    + page("https://b.example/3", "third")
                    + "\n{\"url\":\"https://b.example/4\"}\n"
                    + page("https://b.example/1", "first")
                    + "\r\n"
                    + page("https://b.example/1", "other"))
                .getBytes(StandardCharsets.UTF_8),
            null);
    assertEquals(
        List.of(1, 3, 4, 5, 6, 7), outcomes.stream().map(o -> o.get("line").asInt()).toList());
    assertEquals(
        List.of("CREATED", "REJECTED", "CREATED", "REJECTED", "DUPLICATE", "REVISED"),
        outcomes.stream().map(o -> o.get("status").asText()).toList());
    assertEquals(
        "urn:dateline:problem:invalid-page", outcomes.get(1).get("problem").get("type").asText());
    assertEquals(outcomes.get(0).get("id"), outcomes.get(4).get("id"));
    assertEquals(2, outcomes.get(5).get("revision").asInt());
  }

  @Test
  void a_packed_bulk_is_unpacked() throws Exception {
    byte[] packed =
        gzip(page("https://b.example/gz/1", "one") + "\n" + page("https://b.example/gz/2", "two"));
    List<JsonNode> outcomes = post(packed, "gzip");
    assertEquals(
        List.of("CREATED", "CREATED"),
        outcomes.stream().map(o -> o.get("status").asText()).toList());
  }

  @Test
  void a_packed_bulk_that_breaks_off_keeps_what_came_and_says_so() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append(page("https://b.example/cut/" + i, Integer.toHexString(i * 7919))).append('\n');
    }
    byte[] packed = gzip(lines.toString());
    List<JsonNode> outcomes = post(java.util.Arrays.copyOf(packed, 4000), "gzip");
    JsonNode last = outcomes.get(outcomes.size() - 1);
    assertEquals("REJECTED", last.get("status").asText());
    assertTrue(outcomes.size() > 1);
    assertEquals("CREATED", outcomes.get(0).get("status").asText());
  }

  @Test
  void a_line_that_is_too_long_is_skipped_and_the_next_is_taken() throws Exception {
    List<JsonNode> outcomes =
        post(
            ("{\"text\":\""
                    + "x".repeat(17 * 1024 * 1024)
                    + "\"}\n"
                    + page("https://b.example/long", "after"))
                .getBytes(StandardCharsets.UTF_8),
            null);
    assertEquals(
        "urn:dateline:problem:page-too-large", outcomes.get(0).get("problem").get("type").asText());
    assertEquals("CREATED", outcomes.get(1).get("status").asText());
  }

  @Test
  void outcomes_come_while_pages_are_still_being_sent() throws Exception {
    HttpURLConnection connection = (HttpURLConnection) bulk.toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setChunkedStreamingMode(0);
    connection.setReadTimeout(20_000);
    connection.setRequestProperty("Content-Type", "application/x-ndjson");
    try (OutputStream out = connection.getOutputStream()) {
      for (int i = 0; i < 50; i++) {
        out.write(
            (page("https://b.example/stream/" + i, "page " + i) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
    try (BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals(50, answer.lines().filter(line -> line.contains("CREATED")).count());
    }
  }

  /** In an upgrade to HTTP/2 the server would collect the whole body before it reads any of it. */
  @Test
  void a_client_that_asks_for_http_2_is_answered_in_http_1() throws Exception {
    HttpResponse<String> response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_2)
            .build()
            .send(
                HttpRequest.newBuilder(bulk)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString(page("https://h2.example/1", "one")))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, response.version());
  }

  @Test
  void another_content_type_is_refused() {
    given().contentType("text/csv").body("a,b").post("/articles/bulk").then().statusCode(415);
  }

  private static String page(String url, String word) {
    return "{\"url\":\"%s\",\"text\":\"The %s report of the harbour council says that the quay will be raised by half a metre.\"}"
        .formatted(url, word);
  }

  private List<JsonNode> post(byte[] body, String encoding) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bulk)
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (encoding != null) {
      request.header("Content-Encoding", encoding);
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    List<JsonNode> outcomes = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      outcomes.add(JSON.readTree(line));
    }
    return outcomes;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packer = new GZIPOutputStream(bytes)) {
      packer.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
