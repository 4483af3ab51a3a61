package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class BulkFormsTest {

  private static final String STORY =
      "The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said.";

  @Test
  void the_field_names_of_public_corpora_are_understood() {
    List<JsonPath> outcomes =
        post(
            """
            {"raw_content": "%1$s One.", "source_url": "https://corpus.example/1", "date_download": "2026-03-02T08:00:00Z", "digest": "sha1:X"}
            {"maintext": "%1$s Two.", "link": "https://corpus.example/2", "language_score": 0.97}
            {"raw_html": "<p>%1$s Three.</p>", "url": "https://corpus.example/3", "timestamp": "2026-03-02T08:00:00Z"}
            """
                .formatted(STORY)
                .getBytes(UTF_8),
            "application/x-ndjson");
    assertEquals(List.of("CREATED", "CREATED", "CREATED"), statuses(outcomes));
    given()
        .get("/articles/" + outcomes.get(0).getString("id"))
        .then()
        .body("url", org.hamcrest.Matchers.equalTo("https://corpus.example/1"))
        .body("fetchedAt", org.hamcrest.Matchers.equalTo("2026-03-02T08:00:00Z"));
  }

  @Test
  void fields_of_a_record_stand_in_for_those_that_the_page_does_not_have() {
    List<JsonPath> outcomes =
        post(
            """
            {"text": "%1$s A.", "title": "Ferry runs again", "date": "2026-03-02 08:00:00", "author": "Ida Holm"}
            {"text": "%1$s B.", "title": {"en": "Ferry"}, "date": 20260302, "authors": [{"name": "Ida Holm"}, 7]}
            """
                .formatted(STORY)
                .getBytes(UTF_8),
            "application/x-ndjson");
    assertEquals(List.of("CREATED", "CREATED"), statuses(outcomes));
    JsonPath whole = given().get("/articles/" + outcomes.get(0).getString("id")).jsonPath();
    assertEquals("Ferry runs again", whole.getString("headline"));
    assertTrue(whole.getString("publishedAt.at").startsWith("2026-03-02T08:00"));
    assertEquals(List.of("Ida Holm"), whole.getList("authors"));
    JsonPath odd = given().get("/articles/" + outcomes.get(1).getString("id")).jsonPath();
    assertEquals(null, odd.getString("publishedAt.at"));
    assertEquals(List.of("Ida Holm"), odd.getList("authors"));
  }

  @Test
  void a_web_archive_gives_its_pages_and_passes_over_the_rest() throws IOException {
    List<JsonPath> outcomes = post(archive("whole.example"), "application/warc");
    assertEquals(List.of(3, 5), outcomes.stream().map(o -> o.getInt("line")).toList());
    assertEquals(List.of("CREATED", "CREATED"), statuses(outcomes));
    JsonPath page = given().get("/articles/" + outcomes.get(0).getString("id")).jsonPath();
    assertEquals("https://whole.example/fähre", page.getString("url"));
    assertTrue(page.getString("text").contains("Überfahrt"), page.getString("text"));
    assertEquals("2026-03-02T08:00:00Z", page.getString("fetchedAt"));
  }

  @Test
  void a_packed_archive_that_breaks_off_keeps_what_came_and_says_so() throws IOException {
    // Crawlers pack each record by itself.
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String record : new String(archive("cut.example"), ISO_8859_1).split("(?=WARC/1\\.0)")) {
      packed.write(packed(record.getBytes(ISO_8859_1)));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 60);
    List<JsonPath> outcomes = post(cut, "application/warc");
    assertEquals(3, outcomes.size());
    assertEquals("REJECTED", outcomes.get(2).getString("status"));
  }

  @Test
  void a_body_that_is_no_archive_is_refused_as_such() {
    given()
        .contentType("application/warc")
        .body("<html>not an archive</html>".getBytes(UTF_8))
        .post("/articles/bulk")
        .then()
        .statusCode(400)
        .body("type", org.hamcrest.Matchers.equalTo("urn:dateline:problem:invalid-page"));
  }

  @Test
  void the_entries_of_a_feed_are_pages() {
    List<JsonPath> outcomes =
        post(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Norrand Courier</title><link>https://feed.example/</link>
              <item><title>Ferry runs again</title><link>https://feed.example/ferry</link>
                <pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>
                <content:encoded><![CDATA[<p>%s</p><p>It had lain at the quay for four days with a broken shaft.</p>]]></content:encoded>
              </item>
              <item><title>Empty</title><link>https://feed.example/empty</link></item>
            </channel></rss>
            """
                .formatted(STORY)
                .strip()
                .getBytes(UTF_8),
            "application/rss+xml");
    assertEquals(List.of("CREATED", "REJECTED"), statuses(outcomes));
    JsonPath page = given().get("/articles/" + outcomes.get(0).getString("id")).jsonPath();
    assertEquals("Ferry runs again", page.getString("headline"));
    assertEquals("Norrand Courier", page.getString("outlet"));
    assertTrue(page.getString("publishedAt.at").startsWith("2026-03-02T08:00"));
    assertTrue(page.getString("body").contains("broken shaft"));
  }

  @Test
  void an_ingest_goes_on_from_the_line_after_the_last_outcome() {
    String lines =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                i ->
                    "{\"url\": \"https://resumed.example/%d\", \"text\": \"%s %d\"}"
                        .formatted(i, STORY, i))
            .collect(Collectors.joining("\n"));
    List<JsonPath> outcomes =
        outcomes(
            given()
                .contentType("application/x-ndjson")
                .queryParam("from", 5)
                .body(lines.getBytes(UTF_8))
                .post("/articles/bulk")
                .asString());
    assertEquals(List.of(5, 6), outcomes.stream().map(o -> o.getInt("line")).toList());
  }

  @Test
  void two_wordings_of_one_url_keep_their_order() {
    String lines =
        IntStream.rangeClosed(1, 20)
            .mapToObj(
                i ->
                    "{\"url\": \"https://order.example/\", \"text\": \"%s Wording %d.\"}"
                        .formatted(STORY, i))
            .collect(Collectors.joining("\n"));
    List<JsonPath> outcomes = post(lines.getBytes(UTF_8), "application/x-ndjson");
    assertEquals(
        IntStream.rangeClosed(1, 20).boxed().toList(),
        outcomes.stream().map(o -> o.getInt("revision")).toList());
  }

  /**
   * Returns an archive with info, a request, a page in Latin-1, a picture, a text and a page that
   * was not found.
   */
  private static byte[] archive(String host) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    record(archive, "warcinfo", null, "application/warc-fields", "software: ours\r\n", UTF_8);
    record(
        archive,
        "request",
        "https://" + host + "/fähre",
        "application/http;msgtype=request",
        "GET /f HTTP/1.1\r\n\r\n",
        UTF_8);
    String page =
        "<html><head><title>Fähre</title></head><body><h1>Fähre fährt wieder</h1><p>Seit Dienstag"
            + " ist die Überfahrt zwischen Karsholm und Norrand wieder möglich, wie der"
            + " Hafenmeister sagte.</p></body></html>";
    response(archive, "https://" + host + "/fähre", "text/html; charset=ISO-8859-1", page, 200);
    response(archive, "https://" + host + "/p.png", "image/png", "PNG", 200);
    record(archive, "conversion", "https://" + host + "/text", "text/plain", STORY, UTF_8);
    response(archive, "https://" + host + "/gone", "text/html", "<p>Not found</p>", 404);
    return archive.toByteArray();
  }

  private static void response(
      ByteArrayOutputStream archive, String url, String type, String body, int status)
      throws IOException {
    String head =
        "HTTP/1.1 %d Fine\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, body.getBytes(ISO_8859_1).length);
    record(archive, "response", url, "application/http;msgtype=response", head + body, ISO_8859_1);
  }

  private static void record(
      ByteArrayOutputStream archive,
      String kind,
      String url,
      String type,
      String content,
      Charset charset)
      throws IOException {
    byte[] bytes = content.getBytes(charset);
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                kind,
                java.util.UUID.randomUUID(),
                url == null ? "" : "WARC-Target-URI: " + url + "\r\n",
                type,
                bytes.length);
    archive.write(head.getBytes(UTF_8));
    archive.write(bytes);
    archive.write("\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<JsonPath> post(byte[] body, String type) {
    return outcomes(
        given().contentType(type).body(body).post("/articles/bulk").then().extract().asString());
  }

  private static List<JsonPath> outcomes(String lines) {
    return Stream.of(lines.split("\n", -1)).filter(l -> !l.isBlank()).map(JsonPath::new).toList();
  }

  private static List<String> statuses(List<JsonPath> outcomes) {
    return outcomes.stream().map(outcome -> outcome.getString("status")).toList();
  }
}
