package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** If no page may take any time, each page is refused by itself. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@TestProfile(SlowPageTest.NoTime.class)
class SlowPageTest {

  /** Every page is too slow. */
  public static final class NoTime implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.ingest.max-reading", "PT0.000000001S");
    }
  }

  private static final String STORY =
      "The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said.";

  @Test
  void a_page_that_takes_too_long_is_refused_with_a_problem_of_its_own() {
    given()
        .contentType("text/html")
        .body("<p>" + STORY)
        .post("/articles")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:dateline:problem:page-too-complex"));
  }

  @Test
  void every_line_of_a_bulk_has_its_own_outcome() {
    String line = "{\"text\":\"" + STORY + "\"}\n";
    List<String> types =
        given()
            .contentType("application/x-ndjson")
            .body((line + "{\n" + line).getBytes(UTF_8))
            .post("/articles/bulk")
            .asString()
            .lines()
            .map(outcome -> JsonPath.from(outcome).getString("problem.type"))
            .toList();
    assertEquals(
        List.of(
            "urn:dateline:problem:page-too-complex",
            "urn:dateline:problem:invalid-page",
            "urn:dateline:problem:page-too-complex"),
        types);
  }
}
