package io.dateline.articles.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FeedResourceTest {

  @Test
  void a_reader_that_is_up_to_date_is_told_to_ask_from_where_it_is() {
    long head = head();
    given()
        .get("/feed?after=" + head)
        .then()
        .statusCode(200)
        .body("changes", empty())
        .body("next", equalTo((int) head));
  }

  @Test
  void a_waiting_reader_is_woken_by_a_change() throws Exception {
    long head = head();
    CompletableFuture<String> answer =
        CompletableFuture.supplyAsync(
            () -> given().get("/feed?after=" + head + "&wait=PT50S").asString());
    Thread.sleep(300);
    String id = ingest("A short note on the ferry of Norrand that nobody else has written down.");
    String feed = answer.get(2, TimeUnit.MINUTES);
    assertTrue(feed.contains(id), feed);
  }

  @Test
  void a_reader_waits_no_longer_than_it_said() {
    long head = head();
    given().get("/feed?after=" + head + "&wait=1").then().statusCode(200).body("changes", empty());
  }

  @Test
  void removing_an_article_leaves_a_tombstone() {
    String id = ingest("Another note, on the lighthouse of Karsholm, soon to be taken back.");
    long head = head();
    given().delete("/articles/" + id).then().statusCode(204);
    given()
        .get("/feed?after=" + head)
        .then()
        .body("changes[0].kind", equalTo("TOMBSTONE"))
        .body("changes[0].articleId", equalTo(id));
    given().get("/articles/" + id).then().statusCode(404);
    given().delete("/articles/" + id).then().statusCode(404);
  }

  @Test
  void parameters_that_make_no_sense_are_refused() {
    for (String query : new String[] {"after=abc", "after=-1", "limit=0", "limit=x", "wait=soon"}) {
      String type = given().get("/feed?" + query).then().statusCode(400).extract().path("type");
      assertEquals("urn:dateline:problem:invalid-parameter", type, query);
    }
  }

  private static long head() {
    return given()
        .get("/feed/head")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("position");
  }

  private static String ingest(String text) {
    return given()
        .contentType(ContentType.TEXT)
        .body(text)
        .post("/articles")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
