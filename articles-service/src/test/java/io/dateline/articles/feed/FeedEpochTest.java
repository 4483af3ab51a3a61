package io.dateline.articles.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FeedEpochTest {

  @Inject EntityManager database;

  @Test
  void a_follower_that_sends_the_epoch_it_was_given_reads_on() {
    JsonPath head = given().get("/feed/head").jsonPath();
    String epoch = head.getString("epoch");
    given()
        .get("/feed?after=" + head.getLong("position") + "&epoch=" + epoch)
        .then()
        .statusCode(200)
        .body("epoch", equalTo(epoch));
  }

  @Test
  void a_position_beyond_the_head_is_a_problem_that_tells_head_and_epoch() {
    JsonPath head = given().get("/feed/head").jsonPath();
    JsonPath problem =
        given()
            .get("/feed?after=" + (head.getLong("position") + 100_000) + "&wait=PT20S")
            .then()
            .statusCode(409)
            .body("type", equalTo("urn:dateline:problem:feed-position-beyond-head"))
            .body("epoch", equalTo(head.getString("epoch")))
            .extract()
            .jsonPath();
    assertEquals(true, problem.getLong("head") >= head.getLong("position"));
  }

  @Test
  void a_database_with_another_id_is_another_feed() {
    String before = given().get("/feed/head").jsonPath().getString("epoch");
    UUID id = UUID.fromString(identity(null));
    try {
      identity(UUID.randomUUID());
      String after =
          given()
              .get("/feed?after=0&epoch=" + before)
              .then()
              .statusCode(409)
              .body("type", equalTo("urn:dateline:problem:feed-epoch-changed"))
              .body("head", equalTo(given().get("/feed/head").jsonPath().getInt("position")))
              .extract()
              .path("epoch");
      assertNotEquals(before, after);
      given().get("/feed?after=0&epoch=" + after).then().statusCode(200);
    } finally {
      identity(id);
    }
    given().get("/feed?after=0&epoch=" + before).then().statusCode(200);
  }

  private String identity(UUID wanted) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (wanted != null) {
                database
                    .createNativeQuery("UPDATE feed_epoch SET id = :id")
                    .setParameter("id", wanted)
                    .executeUpdate();
              }
              return (String)
                  database
                      .createNativeQuery("SELECT cast(id AS text) FROM feed_epoch", String.class)
                      .getSingleResult();
            });
  }
}
