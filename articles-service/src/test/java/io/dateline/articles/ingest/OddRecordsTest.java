package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields beside a page that cannot be read cost nothing. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OddRecordsTest {

  private static final String STORY =
      "The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said.";

  @Test
  void a_time_of_the_fetch_may_have_any_form() {
    List<JsonPath> outcomes =
        post(
            """
            {"text": "%1$s Odd A.", "date_download": "2026-03-02 08:00:00"}
            {"text": "%1$s Odd B.", "fetchedAt": 1772438400}
            {"text": "%1$s Odd C.", "fetchedAt": "soon"}
            {"text": "%1$s Odd D.", "fetchedAt": {"at": NaN}}
            """);
    assertEquals("2026-03-02T08:00:00Z", article(outcomes.get(0)).getString("fetchedAt"));
    assertEquals("2026-03-02T08:00:00Z", article(outcomes.get(1)).getString("fetchedAt"));
    assertEquals(null, article(outcomes.get(2)).getString("fetchedAt"));
    assertEquals(null, article(outcomes.get(3)).getString("fetchedAt"));
  }

  @Test
  void of_several_names_of_a_field_the_one_with_a_value_counts() {
    List<JsonPath> outcomes =
        post(
            """
            {"maintext": "%1$s E.", "text": null, "html": "", "source_url": null, "url": "https://odd.example/e", "title": "Ferry runs again", "headline": null}
            """);
    assertEquals("https://odd.example/e", article(outcomes.get(0)).getString("url"));
    assertEquals("Ferry runs again", article(outcomes.get(0)).getString("headline"));
  }

  @Test
  void a_list_of_authors_may_be_written_as_a_string() {
    List<JsonPath> outcomes =
        post(
            """
            {"text": "%1$s F.", "authors": "['Ida Holm', \\"Tom O'Hara\\"]"}
            {"text": "%1$s G.", "authors": "[Ida Holm, Aron Falk]"}
            {"text": "%1$s H.", "authors": "[]"}
            """);
    assertEquals(List.of("Ida Holm", "Tom O'Hara"), article(outcomes.get(0)).getList("authors"));
    assertEquals(List.of("Ida Holm", "Aron Falk"), article(outcomes.get(1)).getList("authors"));
    assertEquals(List.of(), article(outcomes.get(2)).getList("authors"));
  }

  @Test
  void a_line_in_another_charset_costs_nothing() {
    String line =
        "{\"title\": \"Holm &amp; Falk: Fähre fährt\", \"text\": \"Die Fähre fährt wieder, sagte der Hafenmeister am Dienstag.\"}";
    String outcome =
        given()
            .contentType("application/x-ndjson")
            .body(line.getBytes(ISO_8859_1))
            .post("/articles/bulk")
            .asString();
    assertEquals("Holm & Falk: Fähre fährt", article(new JsonPath(outcome)).getString("headline"));
  }

  @Test
  void files_for_crawlers_and_bytes_of_other_kinds_are_no_pages() {
    given()
        .contentType("text/plain")
        .body("User-agent: *\nDisallow: /search\n")
        .post("/articles")
        .then()
        .statusCode(400);
    given()
        .contentType("text/html")
        .body(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3})
        .post("/articles")
        .then()
        .statusCode(400);
  }

  private static List<JsonPath> post(String lines) {
    return given()
        .contentType("application/x-ndjson")
        .body(lines.formatted(STORY).getBytes(UTF_8))
        .post("/articles/bulk")
        .asString()
        .lines()
        .map(JsonPath::new)
        .toList();
  }

  private static JsonPath article(JsonPath outcome) {
    assertEquals("CREATED", outcome.getString("status"), outcome.prettify());
    return given().get("/articles/" + outcome.getString("id")).jsonPath();
  }
}
