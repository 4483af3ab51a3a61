package io.dateline.gateway.health;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest extends WithFakeServices {

  @Test
  void the_gateway_is_started_and_alive_when_documents_can_be_parsed() {
    get("/q/health/started").then().statusCode(200).body("checks.name", hasItem("graphql"));
    get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("graphql"));
  }

  @Test
  void a_dead_service_is_reported_and_the_gateway_stays_ready() {
    entities.close();
    get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'gateway' }.data.articles", equalTo("ready"))
        .body("checks.find { it.name == 'gateway' }.data.entities", equalTo("unreachable"));
  }

  @Test
  void metrics_are_there_for_prometheus() {
    get("/q/metrics").then().statusCode(200);
  }
}
