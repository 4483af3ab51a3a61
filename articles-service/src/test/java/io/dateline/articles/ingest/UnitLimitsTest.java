package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** No entry, record or page is unpacked beyond a limit, however small it is packed. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class UnitLimitsTest {

  private static final int MEGABYTES = 60;

  private static final String STORY =
      "The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said.";

  @Test
  void a_feed_with_an_enormous_entry_keeps_what_came_before_and_says_where_it_ends()
      throws IOException {
    List<JsonPath> outcomes =
        post(
            packed(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>C</title>"
                    + "<item><title>Ferry</title><link>https://enormous.example/1</link><description>"
                    + STORY
                    + "</description></item><item><title>Large</title><description>",
                "</description></item></channel></rss>"),
            "application/rss+xml");
    assertEquals(
        List.of("CREATED", "REJECTED"), outcomes.stream().map(o -> o.getString("status")).toList());
  }

  @Test
  void an_archive_with_enormous_headers_is_refused_where_they_begin() throws IOException {
    List<JsonPath> outcomes =
        post(
            packed("WARC/1.0\r\nWARC-Type: response\r\nX: ", "\r\nContent-Length: 0\r\n\r\n"),
            "application/warc");
    assertEquals(List.of("REJECTED"), outcomes.stream().map(o -> o.getString("status")).toList());
  }

  @Test
  void an_enormous_line_costs_the_lines_around_it_nothing() throws IOException {
    List<JsonPath> outcomes =
        post(
            packed(
                "{\"text\":\"" + STORY + " First.\"}\n{\"text\":\"",
                "\"}\n{\"text\":\"" + STORY + " Last.\"}\n"),
            "application/x-ndjson");
    assertEquals(
        List.of("CREATED", "REJECTED", "CREATED"),
        outcomes.stream().map(o -> o.getString("status")).toList());
  }

  @Test
  void an_enormous_page_is_too_large() throws IOException {
    for (String type : List.of("text/html", "text/plain", "application/json")) {
      given()
          .contentType(type)
          .header("Content-Encoding", "gzip")
          .body(packed("{\"text\":\"", "\"}"))
          .post("/articles")
          .then()
          .statusCode(413);
    }
  }

  @Test
  void a_page_of_too_many_lines_is_refused_alone() throws IOException {
    String lines =
        "{\"text\":\"" + "a\\n".repeat(60_000) + "\"}\n{\"text\":\"" + STORY + " Alone.\"}\n";
    List<JsonPath> outcomes =
        post(gzip(lines.getBytes(StandardCharsets.UTF_8)), "application/x-ndjson");
    assertEquals(
        "urn:dateline:problem:page-too-complex", outcomes.get(0).getString("problem.type"));
    assertEquals("CREATED", outcomes.get(1).getString("status"));
  }

  private static List<JsonPath> post(byte[] packed, String type) {
    return given()
        .contentType(type)
        .header("Content-Encoding", "gzip")
        .body(packed)
        .post("/articles/bulk")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(JsonPath::new)
        .toList();
  }

  private static byte[] packed(String before, String after) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(before.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < MEGABYTES; i++) {
        gzip.write(megabyte);
      }
      gzip.write(after.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
