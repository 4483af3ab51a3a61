package io.dateline.entities.knowledge;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.dateline.entities.FakeArticles;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Quotes, dates and what hangs on entities, through the resources. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class QuotesAndListsTest {

  @Inject EntityManager database;

  @Test
  void quotes_are_stored_with_speaker_office_and_rule() {
    UUID id =
        published(
            "2026-02-01",
            "Peru's foreign minister, Ada Quiroz, met Benno Falk in Lima on Friday. “We agree on"
                + " rivers,” the minister said. “Nobody paid,” a spokesman said.");
    ValidatableResponse quotes = post("/articles/quotes", Map.of("ids", List.of(id)));
    quotes
        .body("items[0].revision", is(1))
        .body("items[0].quotes", hasSize(2))
        .body("items[0].quotes[0].text", is("We agree on rivers,"))
        .body("items[0].quotes[0].kind", is("DIRECT"))
        .body("items[0].quotes[0].cue", is("said"))
        .body("items[0].quotes[0].speakerMention.text", is("Ada Quiroz"))
        .body("items[0].quotes[0].speakerEntityId", notNullValue())
        .body("items[0].quotes[0].speakerName", nullValue())
        .body("items[0].quotes[0].reference.text", is("the minister"))
        .body("items[0].quotes[0].speakerOffice.title", is("Foreign Minister"))
        .body("items[0].quotes[0].speakerOffice.of.canonicalName", is("Peru"))
        .body("items[0].quotes[0].rule", is("cue-behind-quote+title-holder"))
        .body("items[0].quotes[1].speakerEntityId", nullValue())
        .body("items[0].quotes[1].speakerName", is("a spokesman"));
    String quote = quotes.extract().path("items[0].quotes[0].id");
    when()
        .get("/quotes?ids=" + quote + "," + UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].articleId", is(id.toString()));
    when()
        .get("/quotes?q=AGREE on riv&count=true")
        .then()
        .statusCode(200)
        .body("items[0].quote.id", is(quote))
        .body("items[0].cursor", notNullValue())
        .body("total", is(1));
    when().get("/quotes?articleId=" + id + "&kind=INDIRECT").then().body("items", empty());
  }

  @Test
  void dates_and_amounts_are_stored_with_what_they_mean() {
    UUID id = published("2026-02-06", "On Tuesday the bridge was sold for £2bn, 40 percent less.");
    post("/articles/mentions", Map.of("ids", List.of(id), "kinds", List.of("DATE")))
        .body("items[0].mentions", hasSize(1))
        .body("items[0].mentions[0].date.from", is("2026-02-03"))
        .body("items[0].mentions[0].date.precision", is("DAY"))
        .body("items[0].mentions[0].date.how", is("RESOLVED"))
        .body("items[0].mentions[0].entityId", nullValue());
    post("/articles/mentions", Map.of("ids", List.of(id), "kinds", List.of("MONEY", "QUANTITY")))
        .body("items[0].mentions.amount.currency", hasItem("GBP"))
        .body("items[0].mentions.amount.unit", hasItem("%"));
  }

  @Test
  void a_new_revision_and_a_deletion_take_the_quotes_along() {
    UUID id = published("2026-02-01", "“We go on with it,” said Carla Wend in Bonn.");
    FakeArticles.publish(id, 2, "2026-02-01T00:00:00Z", "“We stop it now,” said Carla Wend.");
    await(() -> texts(id).contains("We stop it now,"));
    assertEquals(List.of("We stop it now,"), texts(id));
    FakeArticles.delete(id);
    await(() -> total("/quotes?q=we stop it now&count=true") == 0);
  }

  @Test
  void what_an_entity_said_and_where_it_is_mentioned_is_walked_newest_first() {
    published("2026-03-01", "“One,” said Dorit Lamm. Dorit Lamm left Oslo with Emil Voss.");
    published("2026-03-20", "“Two of it,” said Dorit Lamm. “Three of it,” Dorit Lamm said.");
    String id = when().get("/entities?q=dorit lamm").path("items[0].entity.id");
    ValidatableResponse first =
        post("/entities/quotes", Map.of("ids", List.of(id), "limit", 2, "count", true))
            .body("items[0].quotes", hasSize(2))
            .body("items[0].hasNext", is(true))
            .body("items[0].total", is(3))
            .body("items[0].quotes.text", everyItem(org.hamcrest.Matchers.containsString("of it")));
    String cursor = first.extract().path("items[0].quotes[1].cursor");
    post("/entities/quotes", Map.of("ids", List.of(id), "after", cursor))
        .body("items[0].quotes.text", is(List.of("One,")))
        .body("items[0].hasNext", is(false))
        .body("items[0].hasPrevious", is(true));
    ValidatableResponse mentions =
        post("/entities/mentions", Map.of("ids", List.of(id), "limit", 3, "count", true))
            .body("items[0].mentions", hasSize(3))
            .body("items[0].total", is(4))
            .body("items[0].mentions[0].span.start", is(18));
    String place = mentions.extract().path("items[0].mentions[2].cursor");
    post("/entities/mentions", Map.of("ids", List.of(id), "after", place))
        .body("items[0].mentions", hasSize(1))
        .body("items[0].hasNext", is(false));
    post("/entities/mentions", Map.of("ids", List.of(id), "before", place))
        .body("items[0].mentions", hasSize(2));
    String mention = mentions.extract().path("items[0].mentions[0].id");
    when().get("/mentions?ids=" + mention).then().body("items[0].text", is("Dorit Lamm"));
    post("/entities/related", Map.of("ids", List.of(id), "limit", 5))
        .body("items[0].related.entity.canonicalName", hasItem("Emil Voss"))
        .body("items[0].related[0].articleCount", is(1));
    post("/entities/related", Map.of("ids", List.of(id), "minArticles", 2))
        .body("items[0].related", empty());
    post("/entities/timelines", Map.of("ids", List.of(id), "by", "MONTH"))
        .body("items[0].buckets", hasSize(1))
        .body("items[0].buckets[0].from", is("2026-03-01T00:00:00Z"))
        .body("items[0].buckets[0].count", is(2));
    post(
            "/entities/timelines",
            Map.of("ids", List.of(id), "by", "DAY", "from", "2026-03-02T00:00:00Z"))
        .body("items[0].buckets.count", is(List.of(1)));
    when()
        .get("/entities/suggest?prefix=DORIT l&limit=3")
        .then()
        .statusCode(200)
        .body("items[0].canonicalName", is("Dorit Lamm"));
  }

  @Test
  void only_the_fields_that_are_asked_for_are_answered() {
    UUID id =
        published("2026-04-20", "Peru's foreign minister, Livia Tanzor, met Ruben Ask in Lima.");
    List<String> fields = List.of("text", "entityId");
    Map<String, Object> mention =
        post("/articles/mentions", Map.of("ids", List.of(id), "fields", fields))
            .extract()
            .path("items[0].mentions.find { it.text == 'Livia Tanzor' }");
    assertEquals(Set.of("id", "text", "entityId"), mention.keySet());
    post(
            "/articles/entities",
            Map.of("ids", List.of(id), "kinds", List.of("PERSON"), "fields", List.of("aliases")))
        .body("items[0].entities.entity.aliases.flatten()", hasItem("Livia Tanzor"))
        .body("items[0].entities.entity.offices", everyItem(nullValue()))
        .body("items[0].entities.entity.articleCount", everyItem(nullValue()));
    String who = mention.get("entityId").toString();
    Map<String, Object> entity =
        when()
            .get("/entities?ids=" + who + "&fields=canonicalName,offices")
            .then()
            .statusCode(200)
            .body("items[0].offices[0].title", is("Foreign Minister"))
            .extract()
            .path("items[0]");
    assertEquals(Set.of("id", "canonicalName", "offices"), entity.keySet());
    when()
        .get("/entities?q=livia tanzor&fields=kind")
        .then()
        .body("items[0].entity.kind", is("PERSON"));
    when().get("/entities?ids=" + who + "&fields=shoeSize").then().statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id), "fields", List.of("shoeSize")))
        .post("/articles/mentions")
        .then()
        .statusCode(400);
  }

  @Test
  void articles_that_mention_all_of_several_entities_are_told_newest_first() {
    UUID both = published("2026-04-02", "Ilse Brandmoor met Otto Ferngrund in Lima on Friday.");
    UUID one = published("2026-04-05", "Ilse Brandmoor went home alone, Ilse Brandmoor said.");
    UUID later = published("2026-04-09", "Otto Ferngrund thanked Ilse Brandmoor in a letter.");
    String ilse = when().get("/entities?q=ilse brandmoor").path("items[0].entity.id");
    String otto = when().get("/entities?q=otto ferngrund").path("items[0].entity.id");
    assertEquals(List.of(later, one, both), mentioning(ilse));
    assertEquals(List.of(later, both), mentioning(ilse, otto));
    assertEquals(List.of(later, both), mentioning(otto, ilse, otto));
    assertEquals(List.of(), mentioning(ilse, UUID.randomUUID().toString()));
    for (Object body :
        List.of(
            Map.of(),
            Map.of("ids", List.of()),
            Map.of("ids", Stream.generate(UUID::randomUUID).limit(51).toList()))) {
      given()
          .contentType(ContentType.JSON)
          .body(body)
          .post("/articles/mentioning")
          .then()
          .statusCode(400)
          .body("type", is("urn:dateline:problem:bad-request"));
    }
  }

  @Test
  void more_articles_than_one_answer_takes_are_a_problem_of_their_own() {
    published("2026-04-02", "Bruno Keltwich met reporters in Lima on Friday.");
    String id = when().get("/entities?q=bruno keltwich").path("items[0].entity.id");
    try {
      storeArticlesOf(id, 9_999);
      assertEquals(10_000, mentioning(id).size());
      storeArticlesOf(id, 1);
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("ids", List.of(id)))
          .post("/articles/mentioning")
          .then()
          .statusCode(400)
          .body("type", is("urn:dateline:problem:too-many-articles"));
    } finally {
      // No feed has named them, and no count knows of them.
      change(
          "DELETE FROM article_entity WHERE article_id IN"
              + " (SELECT article_id FROM processing WHERE feed_position = -1)");
      change("DELETE FROM processing WHERE feed_position = -1");
    }
  }

  private void change(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  private void storeArticlesOf(String entity, int articles) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        """
                        WITH made AS (
                          INSERT INTO processing (article_id, revision, feed_position, state, due_at)
                          SELECT gen_random_uuid(), 1, -1, 'PROCESSED', now()
                          FROM generate_series(1, :n) RETURNING article_id)
                        INSERT INTO article_entity (article_id, entity_id, mention_count,
                          first_start, first_end, offered_name, seen_at)
                        SELECT article_id, cast(:entity AS uuid), 1, 0, 5, 'Bruno Keltwich', now()
                        FROM made
                        """)
                    .setParameter("n", articles)
                    .setParameter("entity", entity)
                    .executeUpdate());
  }

  private static List<UUID> mentioning(String... entities) {
    List<String> ids =
        post("/articles/mentioning", Map.of("ids", List.of(entities))).extract().path("articleIds");
    return ids.stream().map(UUID::fromString).toList();
  }

  @Test
  void bad_requests_get_a_problem() {
    when().get("/entities/suggest").then().statusCode(400);
    when().get("/entities/suggest?prefix=a&limit=0").then().statusCode(400);
    when().get("/quotes?after=nonsense").then().statusCode(400);
    when().get("/quotes?ids=nonsense").then().statusCode(400);
    given().contentType(ContentType.JSON).post("/entities/related").then().statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(UUID.randomUUID()), "after", "nonsense"))
        .post("/entities/quotes")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private static List<String> texts(UUID id) {
    List<String> texts =
        post("/articles/quotes", Map.of("ids", List.of(id))).extract().path("items[0].quotes.text");
    return texts == null ? List.of() : texts;
  }

  private static int total(String path) {
    return when().get(path).path("total");
  }

  private static ValidatableResponse post(String path, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(200);
  }

  private static UUID published(String day, String text) {
    UUID id = FakeArticles.publish(UUID.randomUUID(), 1, day + "T00:00:00Z", text);
    await(
        () ->
            "PROCESSED"
                .equals(
                    post("/articles/processing", Map.of("ids", List.of(id)))
                        .extract()
                        .path("items[0].state")));
    return id;
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
