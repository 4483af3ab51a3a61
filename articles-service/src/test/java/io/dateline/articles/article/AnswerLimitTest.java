package io.dateline.articles.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@TestProfile(AnswerLimitTest.SmallAnswers.class)
class AnswerLimitTest {

  /** A limit that a few of the pages below reach. */
  public static final class SmallAnswers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.answers.max-answer", "100K");
    }
  }

  private static final String WORDS =
      "The ferry between Karsholm and Norrand runs again, the harbour master said on Tuesday. ";

  @Test
  void pages_that_are_too_large_for_one_answer_are_given_one_by_one() {
    List<String> ids =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    given()
                        .contentType("application/json")
                        .body(
                            Map.of(
                                "url", "https://heavy.example/" + i, "text", i + WORDS.repeat(500)))
                        .post("/articles")
                        .<String>path("id"))
            .toList();
    String all = String.join(",", ids);
    for (String address :
        List.of(
            "/articles?fields=raw&ids=" + all,
            "/articles?fields=blocks&ids=" + all,
            "/articles?fields=text,body&ids=" + all,
            "/articles?ids=" + all,
            "/articles?limit=200&fields=text",
            "/articles/revisions?ids=" + all)) {
      given()
          .get(address)
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:dateline:problem:answer-too-large"));
    }
    given().get("/articles?fields=headline,url&ids=" + all).then().statusCode(200);
    given()
        .get("/articles?fields=raw,text,blocks&ids=" + ids.get(0))
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
  }
}
