package io.dateline.articles.duplicate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OriginResourceTest {

  private static final String PAGE =
      """
      <html><head><meta property="og:site_name" content="%s"><title>%s</title></head><body><article>
      <h1>%s</h1><p>%sThe ferry between the two islands stops in the winter, the council decided on Monday, since
      hardly anybody takes it in the months of storms and ice.</p><p>%s</p></article></body></html>
      """;

  @Test
  void lists_are_counted_in_their_order_and_unknown_articles_are_ignored() {
    String wire = ingest("a", "Selby Post", "SELBY (Reuters) - ", "The captain was not surprised.");
    String sameWire =
        ingest("b", "Velby News", "VELBY (Reuters) - ", "Fishermen asked for a bus instead.");
    String own = ingest("c", "Norrand Courier", "", "Our reporter took the last boat on Sunday.");
    JsonPath counts =
        counts(
            List.of(
                List.of(wire, sameWire, own, UUID.randomUUID().toString()),
                List.of(),
                List.of(wire, sameWire)));
    assertEquals(List.of(3, 0, 2), counts.getList("items.articles"));
    assertEquals(List.of(3, 0, 2), counts.getList("items.outlets"));
    assertEquals(List.of(2, 0, 1), counts.getList("items.origins"));
  }

  @Test
  void too_many_ids_and_bodies_that_are_no_lists_are_refused() {
    List<String> many = Collections.nCopies(OriginsRequest.MAX_IDS / 2 + 1, new UUID(1, 1) + "");
    refused(body(List.of(many, many)));
    refused(body(Collections.nCopies(OriginsRequest.MAX_LISTS + 1, List.of())));
    for (String broken :
        List.of("", "{}", "{\"lists\":[null]}", "{\"lists\":[{\"ids\":[null]}]}", "[1")) {
      refused(broken);
    }
  }

  private static void refused(Object body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/articles/origins")
        .then()
        .statusCode(400);
  }

  private static JsonPath counts(List<List<String>> lists) {
    return given()
        .contentType("application/json")
        .body(body(lists))
        .post("/articles/origins")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Object body(List<List<String>> lists) {
    return Map.of("lists", lists.stream().map(ids -> Map.of("ids", ids)).toList());
  }

  private static String ingest(String path, String outlet, String dateline, String end) {
    String title = "Ferry stops in the winter, says " + outlet;
    return given()
        .contentType("text/html; charset=utf-8")
        .queryParam("url", "https://origins.example/" + path)
        .body(PAGE.formatted(outlet, title, title, dateline, end))
        .post("/articles")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
