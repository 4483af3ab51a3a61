package io.dateline.articles.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class HealthTest {

  @Test
  void live_ready_and_started_answer_for_their_own_conditions() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/started").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("articles database"));
  }

  @Test
  void metrics_are_served() {
    given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
  }

  @Test
  void a_path_that_is_not_there_is_a_typed_problem() {
    given().get("/nowhere").then().statusCode(404);
    given()
        .put("/articles")
        .then()
        .statusCode(405)
        .body("type", equalTo("urn:dateline:problem:method-not-allowed"));
  }
}
