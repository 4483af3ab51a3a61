package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class IngestResourceTest {

  @TestHTTPResource("/articles")
  URI articles;

  private static final String WIRE_STORY =
      """
      Home
      Menu

      Harbour towns of Velmora agree on shared flood fund

      KARSHOLM, Velmora (Reuters) - Nine harbour towns on the coast of Velmora have agreed to pay into a shared fund against floods, their mayors said on Monday after two days of talks.

      The fund will hold 40 million crowns at first and pay for dams, pumps and warning sirens, according to a joint statement. Each town gives in proportion to its inhabitants.

      Others Also Read
      """;

  private static final String HTML_STORY =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <title>Coastal towns pool money against floods | Norrand Courier</title>
      </head><body>
      <article>
      <h1>Coastal towns pool money against floods</h1>
      <p class="byline">By Petra Lindqvist</p>
      <p>Nine towns on the coast of Velmora will put their money together to protect themselves from floods, after years in which each of them built for itself.</p>
      <p>The agreement was signed on Monday by the mayors, among them Ilse Brandt of Karsholm, who had asked for it since the storm of 2024 tore away the old pier.</p>
      </article>
      <footer>© 2026 Norrand Courier. All rights reserved.</footer>
      </body></html>
      """;

  private static final String PARAGRAPH =
      "The council of Karsholm has decided to raise the quay by half a metre before winter comes.";

  @Test
  void a_page_of_text_becomes_an_article_that_can_be_fetched_with_its_bytes() {
    ValidatableResponse created =
        post("text/plain; charset=utf-8", WIRE_STORY, "https://lantern.example/wire")
            .statusCode(201)
            .body("status", equalTo("CREATED"))
            .body("revision", equalTo(1));
    String id = created.extract().path("id");
    created.header("Location", endsWith("/articles/" + id));
    given()
        .get("/articles/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("url", equalTo("https://lantern.example/wire"))
        .body("text", containsString("Nine harbour towns"));
    byte[] raw = given().get("/articles/" + id + "/raw").then().extract().asByteArray();
    assertArrayEquals(WIRE_STORY.getBytes(StandardCharsets.UTF_8), raw);
    String decoded = given().get("/articles/" + id + "?fields=raw").then().extract().path("raw");
    assertEquals(WIRE_STORY, decoded);
  }

  @Test
  void second_ingest_of_the_same_page_is_a_duplicate() {
    String id =
        post("text/html", HTML_STORY, "https://courier.example/a")
            .statusCode(201)
            .extract()
            .path("id");
    post("text/html", HTML_STORY, "https://courier.example/a")
        .statusCode(200)
        .body("status", equalTo("DUPLICATE"))
        .body("id", equalTo(id))
        .body("revision", equalTo(1));
  }

  @Test
  void the_same_words_in_other_bytes_are_a_duplicate_and_other_words_a_revision() {
    String url = "https://courier.example/revised";
    String id = post("text/plain", PARAGRAPH, url).statusCode(201).extract().path("id");
    post("text/plain", PARAGRAPH + "\n\n", url)
        .statusCode(200)
        .body("status", equalTo("DUPLICATE"));
    post("text/plain", PARAGRAPH.replace("half a", "a full"), url)
        .statusCode(200)
        .body("status", equalTo("REVISED"))
        .body("id", equalTo(id))
        .body("revision", equalTo(2));
    given()
        .get("/articles/" + id)
        .then()
        .body("text", containsString("a full metre"))
        .body("revision", equalTo(2));
    post("text/plain", PARAGRAPH, url).statusCode(200).body("status", equalTo("DUPLICATE"));
  }

  @Test
  void the_same_bytes_under_another_url_are_another_article() {
    post("text/plain", PARAGRAPH + " One.", "https://a.example/same-bytes").statusCode(201);
    post("text/plain", PARAGRAPH + " One.", "https://b.example/same-bytes").statusCode(201);
    post("text/plain", PARAGRAPH + " One.", null).statusCode(201);
    post("text/plain", PARAGRAPH + " One.", null)
        .statusCode(200)
        .body("status", equalTo("DUPLICATE"));
  }

  @Test
  void many_at_once_with_one_page_create_one_article() throws Exception {
    int clients = 8;
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      answers.add(
          pool.submit(
              () ->
                  post("text/plain", PARAGRAPH + " At once.", "https://a.example/at-once")
                      .extract()
                      .path("status")));
    }
    int created = 0;
    for (Future<String> answer : answers) {
      String status = answer.get();
      created += status.equals("CREATED") ? 1 : 0;
      assertTrue(status.equals("CREATED") || status.equals("DUPLICATE"), status);
    }
    pool.shutdownNow();
    assertEquals(1, created);
  }

  @Test
  void a_page_as_json_may_be_text_or_html() {
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "url",
                "https://a.example/json",
                "html",
                HTML_STORY,
                "fetchedAt",
                "2026-03-03T10:00:00Z"))
        .post("/articles")
        .then()
        .statusCode(201);
    problem(
        "application/json",
        "{\"url\":\"https://a.example/x\"}".getBytes(StandardCharsets.UTF_8),
        400,
        "invalid-page");
    problem(
        "application/json",
        "{\"text\":\"a\",\"html\":\"b\"}".getBytes(StandardCharsets.UTF_8),
        400,
        "invalid-page");
    problem(
        "application/json", "{\"text\": ".getBytes(StandardCharsets.UTF_8), 400, "invalid-page");
    problem("application/json", "null".getBytes(StandardCharsets.UTF_8), 400, "invalid-page");
    problem(
        "application/json",
        "{\"text\":\"a\",\"url\":\"ftp://a\"}".getBytes(StandardCharsets.UTF_8),
        400,
        "invalid-page");
  }

  @Test
  void an_empty_page_is_refused() {
    problem("text/plain", new byte[0], 400, "invalid-page");
    problem("text/plain", " \n ".getBytes(StandardCharsets.UTF_8), 400, "invalid-page");
  }

  @Test
  void a_page_of_50_megabytes_is_refused_and_the_next_is_taken() throws Exception {
    byte[] megabyte = new byte[1024 * 1024];
    Arrays.fill(megabyte, (byte) 'a');
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArrays(Collections.nCopies(50, megabyte)),
            BodyPublishers.fromPublisher(
                BodyPublishers.ofByteArrays(Collections.nCopies(50, megabyte)), 50L << 20))) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(articles)
                      .header("Content-Type", "text/plain")
                      .POST(body)
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("urn:dateline:problem:page-too-large"), answer.body());
    }
    post("text/plain", PARAGRAPH + " After the large one.", null).statusCode(201);
  }

  @Test
  void an_unknown_content_type_is_refused() {
    problem("application/pdf", new byte[] {1, 2, 3}, 415, "unknown-content-type");
    given().body(new byte[] {1}).contentType("nonsense").post("/articles").then().statusCode(415);
  }

  @Test
  void bytes_that_are_not_utf_8_are_kept_as_they_came_and_replaced_where_decoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        (PARAGRAPH + " Good: K\u00e4se \u00d6l T\u00fcr. Broken: ")
            .getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("\u00e9\u00e9\u00e9. \0 End.".getBytes(StandardCharsets.ISO_8859_1));
    byte[] page = bytes.toByteArray();
    String id = bytes("text/plain; charset=utf-8", page).statusCode(201).extract().path("id");
    given()
        .get("/articles/" + id)
        .then()
        .body("decodedWithReplacements", equalTo(true))
        .body("charset", equalTo("UTF-8"))
        .body("text", containsString("Broken: \ufffd\ufffd\ufffd."));
    assertArrayEquals(page, given().get("/articles/" + id + "/raw").then().extract().asByteArray());
  }

  @Test
  void deeply_nested_and_broken_html_is_read() {
    String deep = "<div>".repeat(100_000) + "<p>" + PARAGRAPH + "</p>";
    String id =
        bytes("text/html", deep.getBytes(StandardCharsets.UTF_8))
            .statusCode(201)
            .extract()
            .path("id");
    given().get("/articles/" + id).then().body("text", containsString("raise the quay"));
    bytes(
            "text/html",
            ("<p>" + PARAGRAPH + " <b><i></p></b><table><p><<<a href='")
                .getBytes(StandardCharsets.UTF_8))
        .statusCode(201);
  }

  @Test
  void a_page_of_one_very_long_line_is_read() {
    String line = (PARAGRAPH + " ").repeat(20_000);
    post("text/plain", line, "https://a.example/long-line").statusCode(201);
  }

  @Test
  void an_unknown_id_is_a_problem() {
    for (String id : List.of("00000000-0000-4000-8000-000000000000", "17", "%00")) {
      given()
          .urlEncodingEnabled(false)
          .get("/articles/" + id)
          .then()
          .statusCode(404)
          .contentType(startsWith("application/problem+json"))
          .body("type", equalTo("urn:dateline:problem:unknown-article"));
    }
  }

  private static ValidatableResponse post(String type, String page, String url) {
    RequestSpecification request =
        given().contentType(type).body(page.getBytes(StandardCharsets.UTF_8));
    return (url == null ? request : request.queryParam("url", url)).post("/articles").then();
  }

  private static ValidatableResponse bytes(String type, byte[] page) {
    return given().contentType(type).body(page).post("/articles").then();
  }

  private static void problem(String contentType, byte[] body, int status, String type) {
    given()
        .contentType(contentType)
        .body(body)
        .post("/articles")
        .then()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:dateline:problem:" + type));
  }
}
