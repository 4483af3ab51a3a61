package io.dateline.articles.revision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class RevisionResourceTest {

  private static final String PAGE =
      """
      Ferry to Norrand runs again

      The ferry between Karsholm and Norrand runs again since Tuesday morning, the harbour master \
      said, after %s days in which a broken shaft had kept it at the quay.

      Passengers who had paid for the days in between get their money back at the counter.
      """;

  @Test
  void every_wording_is_kept_and_the_changes_can_be_read() {
    String id = put("changed", "four").path("id");
    put("changed", "five");
    JsonPath revisions =
        given()
            .queryParam("ids", id)
            .get("/articles/revisions")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of(1, 2), revisions.getList("items[0].revisions.number"));
    assertTrue(revisions.getString("items[0].revisions[0].text").contains("four days"));
    JsonPath difference =
        given()
            .get("/articles/" + id + "/revisions/2/difference")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of("KEPT", "REMOVED", "ADDED", "KEPT"), difference.getList("pieces.kind"));
    assertEquals("four ", difference.getString("pieces[1].text"));
    assertEquals("five ", difference.getString("pieces[2].text"));
  }

  @Test
  void a_revision_that_is_not_there_is_a_problem() {
    String id = put("unchanged", "six").path("id");
    given()
        .get("/articles/" + id + "/revisions/99/difference")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:dateline:problem:unknown-revision"));
  }

  private static io.restassured.response.ExtractableResponse<?> put(String path, String days) {
    return given()
        .contentType("text/plain; charset=utf-8")
        .queryParam("url", "https://revisions.example/" + path)
        .body(PAGE.formatted(days))
        .post("/articles")
        .then()
        .extract();
  }
}
