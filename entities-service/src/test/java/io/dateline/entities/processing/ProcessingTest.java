package io.dateline.entities.processing;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.dateline.entities.FakeArticles;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class ProcessingTest {

  private static final String DAY = "2026-01-05T00:00:00Z";

  @Inject ProcessingQueue queue;

  @Test
  void a_published_article_is_extracted_with_mentions_entities_and_offices() {
    UUID id =
        published(
            "Ruritanian talks: Peruvian President Dina Salas met Marco Rojas in Lima. Salas left.");
    String text = "Dina Salas";
    mentions(id)
        .body("items[0].revision", is(1))
        .body("items[0].mentions.text", hasItem(text))
        .body("items[0].mentions.find { it.text == 'Dina Salas' }.office.title", is("President"))
        .body(
            "items[0].mentions.find { it.text == 'Dina Salas' }.office.of.canonicalName",
            is("Peru"))
        .body("items[0].mentions.find { it.text == 'Peruvian' }.kind", is("DEMONYM"));
    String person =
        entities(id)
            .body("items[0].entities.entity.canonicalName", hasItem("Marco Rojas"))
            .extract()
            .path("items[0].entities.find { it.entity.canonicalName == 'Dina Salas' }.entity.id");
    when()
        .get("/entities/" + person)
        .then()
        .statusCode(200)
        .body("kind", is("PERSON"))
        .body("aliases", containsInAnyOrder("Dina Salas", "Salas"))
        .body("countryCode", is("PE"))
        .body("offices[0].of.canonicalName", is("Peru"))
        .body("offices[0].evidence", hasSize(1))
        .body("articleCount", is(1))
        .body("mentionCount", is(2))
        .body("firstSeen", is("2026-01-05T00:00:00Z"));
    String evidence = when().get("/entities/" + person).path("offices[0].evidence[0]");
    post("/mentions", UUID.fromString(evidence))
        .body("items[0].articleId", is(id.toString()))
        .body("items[0].mention.text", is("Dina Salas"));
    when()
        .get("/entities?q=salas&kind=DEMONYM")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:dateline:problem:bad-request"));
    String many = (person + ",").repeat(500);
    when().get("/entities?ids=" + many).then().statusCode(200).body("items", hasSize(1));
    state(id).body("items[0].pipelineVersion", notNullValue());
  }

  @Test
  void a_replayed_feed_changes_nothing() {
    UUID id = published("Olga Brandt met Pavel Dvorak in Prague. Brandt was glad.");
    String before = entities(id).extract().asString();
    FakeArticles.replay();
    awaitIdle();
    assertEquals(before, entities(id).extract().asString());
  }

  @Test
  void a_new_revision_takes_the_place_of_the_old_one() {
    UUID id = published("Ingrid Solberg met Nils Haugen in Oslo.");
    FakeArticles.publish(id, 2, DAY, "Ingrid Solberg met Kari Lunde in Oslo.");
    await(
        () ->
            "2".equals(mentions(id).extract().path("items[0].revision").toString())
                && names(id).contains("Kari Lunde"));
    assertEquals(0, found("Nils Haugen"), "what only the old revision supported is gone");
    assertEquals(1, found("Kari Lunde"));
  }

  @Test
  void a_deleted_article_takes_along_what_only_it_supported() {
    UUID one = published("Tomas Varga met Judit Kovacs in Budapest.");
    published("Tomas Varga flew home.");
    assertEquals(1, found("Judit Kovacs"));
    FakeArticles.delete(one);
    await(() -> found("Judit Kovacs") == 0);
    assertEquals(1, found("Tomas Varga"));
    mentions(one).body("items", empty());
  }

  @Test
  void the_same_person_in_two_articles_is_one_entity_under_the_better_spelling() {
    UUID one = published("President Andres Munoz Leon spoke in Quito.");
    UUID two = published("President Andrés Muñoz León spoke in Quito.");
    assertEquals(names(one), names(two));
    assertEquals(true, names(one).contains("Andrés Muñoz León"));
    String id = entityId("Andrés Muñoz León");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id), "count", true, "limit", 1))
        .post("/entities/articles")
        .then()
        .statusCode(200)
        .body("items[0].articles", hasSize(1))
        .body("items[0].hasNext", is(true))
        .body("items[0].total", is(2));
  }

  @Test
  void an_article_that_cannot_be_worked_on_is_parked_visibly_and_can_be_tried_again() {
    UUID id = FakeArticles.announceMissing();
    await(() -> "PARKED".equals(stateOf(id)));
    state(id)
        .body("items[0].attempts", is(2))
        .body("items[0].problem", equalTo("articles-service does not have the article"));
    FakeArticles.supply(id, "Femi Adeyemi met Chidi Okafor in Abuja.");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("articleIds", List.of(id)))
        .post("/processing/retry")
        .then()
        .statusCode(200)
        .body("retried", is(1));
    await(() -> "PROCESSED".equals(stateOf(id)));
  }

  @Test
  void while_articles_service_is_down_nothing_is_lost_and_nothing_counts_as_a_try() {
    FakeArticles.down(true);
    UUID id =
        FakeArticles.publish(UUID.randomUUID(), 1, DAY, "Lucia Ferrari met Marco Conti in Rome.");
    try {
      await(() -> when().get("/processing").jsonPath().get("feedLag") == null);
      when().get("/q/health/ready").then().statusCode(200);
    } finally {
      FakeArticles.down(false);
    }
    await(() -> "PROCESSED".equals(stateOf(id)));
    state(id).body("items[0].attempts", is(1));
  }

  @Test
  void a_new_pipeline_version_extracts_again_and_until_then_the_old_results_stand() {
    UUID id = published("Pilar Ortega met Rui Tavares in Porto.");
    awaitIdle();
    FakeArticles.down(true);
    try {
      assertEquals(true, queue.renew("another version") > 0);
      state(id).body("items[0].state", is("WAITING"));
      assertEquals(List.of("Pilar Ortega", "Rui Tavares"), people(id));
    } finally {
      FakeArticles.down(false);
    }
    awaitIdle();
    state(id).body("items[0].state", is("PROCESSED"));
    assertEquals(List.of("Pilar Ortega", "Rui Tavares"), people(id));
    assertEquals(1, found("Pilar Ortega"));
  }

  @Test
  void a_feed_that_was_restored_is_read_again_and_lost_articles_are_forgotten() {
    UUID kept = published("Ilse Brandt met Otto Weiss in Bonn.");
    UUID lost = published("Noor Haddad met Omar Khalil in Amman.");
    awaitIdle();
    FakeArticles.restoreWithout(List.of(lost), true);
    await(() -> stateOf(lost) == null);
    awaitIdle();
    assertEquals(List.of("Ilse Brandt", "Otto Weiss"), people(kept));
    assertEquals(0, found("Noor Haddad"));
    assertEquals(false, when().get("/processing").jsonPath().getBoolean("feedReadAgain"));
    when().get("/q/metrics").then().body(containsString("dateline_feed_restarts_total"));
  }

  @Test
  void a_position_beyond_the_end_of_the_feed_makes_no_page_wait_for_ever() {
    UUID lost = published("Petra Svoboda met Karel Cerny in Brno.");
    long before = position();
    FakeArticles.replay();
    // Further than the restored feed reaches in this test.
    await(() -> position() > before + 1);
    awaitIdle();
    FakeArticles.restoreWithout(List.of(lost), false);
    UUID after = published("Milan Horak met Eva Kralova in Brno.");
    await(() -> "PROCESSED".equals(stateOf(after)));
    assertEquals(List.of("Milan Horak", "Eva Kralova"), people(after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entities?q=a%00b",
        "/quotes?q=%00",
        "/entities/suggest?prefix=a%00",
        "/mentions?kind=LAW%00",
        "/entities?after=%00",
        "/quotes?after=a%00b",
        "/entities?any%00=1"
      })
  void the_character_nul_is_refused_before_the_database_sees_it(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:dateline:problem:invalid-parameter"));
  }

  @Test
  void bad_requests_get_a_problem() {
    when()
        .get("/entities/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", is("urn:dateline:problem:unknown-entity"));
    when().get("/entities/nonsense").then().statusCode(404);
    when()
        .get("/entities?after=nonsense")
        .then()
        .statusCode(400)
        .body("type", is("urn:dateline:problem:bad-cursor"));
    when().get("/entities?limit=0").then().statusCode(400);
    when().get("/entities?ids=nonsense").then().statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body("{\"ids\":")
        .post("/articles/mentions")
        .then()
        .statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/articles/entities")
        .then()
        .statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", java.util.stream.Stream.generate(UUID::randomUUID).limit(501).toList()))
        .post("/articles/entities")
        .then()
        .statusCode(400);
  }

  @Test
  void the_list_of_entities_is_walked_with_cursors_both_ways() {
    published("Zora Hlavac, Zita Hlavac and Zoltan Hlavac met in Bratislava.");
    var forward = page("&limit=2&count=true&orderBy=NAME");
    assertEquals(3, (int) forward.path("total"));
    assertEquals(true, forward.path("hasNext"));
    String cursor = forward.path("items[1].cursor");
    var rest = page("&limit=2&orderBy=NAME&after=" + cursor);
    assertEquals(List.of("Zora Hlavac"), rest.path("items.entity.canonicalName"));
    var back = page("&limit=1&orderBy=NAME&before=" + rest.path("items[0].cursor"));
    assertEquals(List.of("Zoltan Hlavac"), back.path("items.entity.canonicalName"));
    assertEquals(true, back.path("hasPrevious"));
    var end = page("&limit=1&orderBy=NAME&last=true");
    assertEquals(List.of("Zora Hlavac"), end.path("items.entity.canonicalName"));
    when().get("/entities?orderBy=MOST_MENTIONED&after=" + cursor).then().statusCode(400);
  }

  private static io.restassured.response.Response page(String more) {
    return given().queryParam("q", "hlavac").get("/entities?" + more.substring(1));
  }

  private static UUID published(String text) {
    UUID id = FakeArticles.publish(UUID.randomUUID(), 1, DAY, text);
    await(() -> "PROCESSED".equals(stateOf(id)));
    return id;
  }

  private static long position() {
    return when().get("/processing").jsonPath().getLong("feedPosition");
  }

  private static ValidatableResponse mentions(UUID id) {
    return post("/articles/mentions", id);
  }

  private static ValidatableResponse entities(UUID id) {
    return post("/articles/entities", id);
  }

  private static ValidatableResponse state(UUID id) {
    return post("/articles/processing", id);
  }

  private static ValidatableResponse post(String path, UUID id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id)))
        .post(path)
        .then()
        .statusCode(200);
  }

  private static String stateOf(UUID id) {
    return state(id).extract().path("items[0].state");
  }

  private static List<String> people(UUID id) {
    return entities(id)
        .extract()
        .path("items[0].entities.entity.findAll { it.kind == 'PERSON' }.canonicalName");
  }

  private static List<String> names(UUID id) {
    return entities(id).extract().path("items[0].entities.entity.canonicalName");
  }

  private static int found(String name) {
    return given()
        .queryParam("q", name)
        .queryParam("count", true)
        .get("/entities")
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  private static String entityId(String name) {
    return given().queryParam("q", name).get("/entities").path("items[0].entity.id");
  }

  private static void awaitIdle() {
    await(
        () -> {
          var status = when().get("/processing").jsonPath();
          return status.get("feedLag") != null
              && status.getInt("feedLag") == 0
              && status.getInt("waiting") == 0
              && status.getInt("failed") == 0;
        });
  }

  private static void await(BooleanSupplier condition) {
    for (int i = 0; i < 600; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    fail("not within half a minute");
  }
}
