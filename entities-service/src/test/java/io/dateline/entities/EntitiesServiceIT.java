package io.dateline.entities;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * Runs the whole job of the packaged service, a jar or with -Dnative an executable: it extracts a
 * page of a feed with the embedded model and answers requests about it.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
@QuarkusTestResource(EntitiesServiceIT.TransformerOrNothing.class)
class EntitiesServiceIT {

  /** If ONNX Runtime cannot be loaded, the test fails and does not pass with the other tagger. */
  public static final class TransformerOrNothing
      implements io.quarkus.test.common.QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      return Map.of("dateline.names.tagger", "transformer", "dateline.access.open-writes", "true");
    }

    @Override
    public void stop() {}
  }

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String PROCESSED_SOME =
      "(?s).*dateline_extraction_articles\\{state=\"processed\"} [1-9].*";

  private static final String STORY =
      """
      LIMA, 4 March (Wire) - Chilean Foreign Minister Marta Oyarzun met Peru's President Hugo Salas on \
      Tuesday and promised 12 million dollars for the bridge at Tacna.

      "The road will be open before winter," Oyarzun told reporters in Lima. Salas called it a good day \
      for the Council of Andean Ports.\
      """;

  @Test
  void a_published_page_becomes_mentions_entities_offices_and_quotes() throws InterruptedException {
    UUID id = FakeArticles.publish(UUID.randomUUID(), 1, "2026-03-04T00:00:00Z", STORY);
    awaitProcessed(id);
    post("/articles/mentions", id)
        .body("items[0].mentions.text", hasItems("Marta Oyarzun", "Hugo Salas", "Lima"))
        .body("items[0].mentions.kind", hasItems("PERSON", "PLACE", "DATE", "MONEY"))
        .body(
            "items[0].mentions.find { it.text == 'Marta Oyarzun' }.office.title",
            is("Foreign Minister"));
    post("/articles/entities", id)
        .body("items[0].entities.entity.canonicalName", hasItems("Marta Oyarzun", "Peru"))
        .body("items[0].entities.entity.countryCode", hasItem("CL"));
    post("/articles/quotes", id).body("items[0].quotes.text", hasItem(startsWith("The road")));
    when().get("/entities?q=oyarzun").then().statusCode(200).body("items.size()", is(1));
    when().get("/processing").then().statusCode(200).body("parked", is(0));
    // The gauges are counted every two seconds at most, so that they may still be old.
    await(() -> metrics().matches(PROCESSED_SOME));
    when()
        .get("/q/metrics")
        .then()
        .body(containsString("dateline_extraction_articles{state=\"parked\"} 0.0"))
        .body(containsString("dateline_feed_lag 0.0"));
  }

  @Test
  void it_tells_how_it_is_and_what_it_offers() {
    when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    when().get("/q/openapi").then().statusCode(200).body(containsString("/articles/mentions"));
    when().get("/entities/nonsense").then().statusCode(404);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/articles/mentions")
        .then()
        .statusCode(400)
        .body("type", notNullValue());
  }

  private static ValidatableResponse post(String path, UUID id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id.toString())))
        .post(path)
        .then()
        .statusCode(200);
  }

  private static String metrics() {
    return when().get("/q/metrics").then().statusCode(200).extract().asString();
  }

  private static void awaitProcessed(UUID id) throws InterruptedException {
    await(() -> post("/articles/processing", id).extract().asString().contains("PROCESSED"));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, () -> "not within " + PATIENCE + ": " + metrics());
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }
}
