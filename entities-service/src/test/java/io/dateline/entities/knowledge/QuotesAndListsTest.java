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

/** Tests quotes, dates and the lists of entities through the resources. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
public class QuotesAndListsTest {

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
        .get("/quotes?q=AGREED on river&count=true")
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
    UUID both = published("2026-04-02", "Helen Brandmoor met Otto Ferngrund in Lima on Friday.");
    UUID one = published("2026-04-05", "Helen Brandmoor went home alone, Helen Brandmoor said.");
    UUID later = published("2026-04-09", "Otto Ferngrund thanked Helen Brandmoor in a letter.");
    String helen = when().get("/entities?q=helen brandmoor").path("items[0].entity.id");
    String otto = when().get("/entities?q=otto ferngrund").path("items[0].entity.id");
    assertEquals(List.of(later, one, both), mentioning(helen));
    assertEquals(List.of(later, both), mentioning(helen, otto));
    assertEquals(List.of(later, both), mentioning(otto, helen, otto));
    assertEquals(List.of(), mentioning(helen, UUID.randomUUID().toString()));
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
      // No feed has named these articles, and no count includes them.
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
  void quotes_are_found_by_words_in_any_form_and_not_by_letters() {
    UUID id =
        published(
            "2026-05-01",
            "“The damage at the quay is ours,” said Berta Zonk. “Both dams held, and we will,” said"
                + " Berta Zonk. “Nobody saw Éméric dancing,” said Berta Zonk.");
    assertEquals(List.of("Both dams held, and we will,"), found(id, "dam"));
    assertEquals(List.of("The damage at the quay is ours,"), found(id, "DAMAGES"));
    assertEquals(List.of("Nobody saw Éméric dancing,"), found(id, "emeric dance"));
    // The search finds common words, too.
    assertEquals(List.of("Both dams held, and we will,"), found(id, "we will"));
    assertEquals(List.of(), found(id, "\"held dams\""));
    assertEquals(List.of("Both dams held, and we will,"), found(id, "\"dams held\""));
    assertEquals(2, found(id, "quay OR dancing").size());
    assertEquals(List.of("The damage at the quay is ours,"), found(id, "quay -dam"));
    assertEquals(List.of(), found(id, "!!!"));
  }

  private static List<String> found(UUID article, String words) {
    return given()
        .queryParam("q", words)
        .queryParam("articleId", article)
        .get("/quotes")
        .then()
        .statusCode(200)
        .extract()
        .path("items.quote.text");
  }

  @Test
  void quotes_of_one_article_come_in_the_order_of_its_text_across_pages() {
    UUID id =
        published(
            "2026-05-03",
            "“We begin,” said Cosmo Ripp. “We go on with it,” said Cosmo Ripp. “We stop,” said Cosmo"
                + " Ripp.");
    List<String> inOrder = List.of("We begin,", "We go on with it,", "We stop,");
    when().get("/quotes?articleId=" + id).then().body("items.quote.text", is(inOrder));
    String cursor = when().get("/quotes?limit=2&articleId=" + id).path("items[1].cursor");
    when()
        .get("/quotes?articleId=" + id + "&after=" + cursor)
        .then()
        .body("items.quote.text", is(List.of("We stop,")));
    when()
        .get("/quotes?limit=1&articleId=" + id + "&before=" + cursor)
        .then()
        .body("items.quote.text", is(List.of("We begin,")));
    when()
        .get("/quotes?limit=2&last=true&articleId=" + id)
        .then()
        .body("items.quote.text", is(List.of("We go on with it,", "We stop,")));
    String who = when().get("/entities?q=cosmo ripp").path("items[0].entity.id");
    post("/entities/quotes", Map.of("ids", List.of(who)))
        .body("items[0].quotes.text", is(inOrder))
        .body("items[0].quotes[1].sentence", is("“We go on with it,” said Cosmo Ripp."));
  }

  @Test
  void quotes_are_filtered_by_period_office_and_articles() {
    UUID first =
        published("2026-06-02", "“We signed the pact,” said Peru's foreign minister, Olga Brisk.");
    UUID second =
        published("2026-06-09", "“We left the pact,” said Peru's foreign minister, Olga Brisk.");
    assertEquals(1, total("/quotes?q=pact&count=true&to=2026-06-09T00:00:00Z"));
    assertEquals(1, total("/quotes?q=pact&count=true&from=2026-06-03T00:00:00Z"));
    assertEquals(2, total("/quotes?q=pact&count=true&officeTitle=minister foreign&officeOf=pe"));
    assertEquals(0, total("/quotes?q=pact&count=true&officeTitle=minister"));
    assertEquals(0, total("/quotes?q=pact&count=true&officeTitle=foreign minister&officeOf=CL"));
    String peru = when().get("/entities?q=peru&kind=PLACE").path("items[0].entity.id");
    assertEquals(2, total("/quotes?q=pact&count=true&officeOf=" + peru));
    post("/quotes/search?q=pact&count=true", Map.of("articleIds", List.of(second)))
        .body("total", is(1))
        .body("items[0].quote.articleId", is(second.toString()));
    post("/quotes/search?q=pact", Map.of("articleIds", List.of())).body("items", empty());
    post("/entities/search?q=olga brisk", Map.of("articleIds", List.of(first)))
        .body("items", hasSize(1));
    post("/entities/search?q=olga brisk", Map.of("articleIds", List.of(UUID.randomUUID())))
        .body("items", empty());
    for (String bad : List.of("from=yesterday", "officeOf=Peru")) {
      when()
          .get("/quotes?" + bad)
          .then()
          .statusCode(400)
          .body("type", is("urn:dateline:problem:bad-request"))
          .body("detail", org.hamcrest.Matchers.containsString(bad.split("=")[0]));
    }
    for (String path : List.of("/quotes/search", "/entities/search")) {
      given().contentType(ContentType.JSON).body(Map.of()).post(path).then().statusCode(400);
    }
  }

  @Test
  void entities_are_filtered_by_the_offices_they_hold_or_held() {
    published("2026-06-02", "Kenya's former health minister, Irma Dolst, met Ravi Okun in Lima.");
    when()
        .get("/entities?q=irma dolst&officeTitle=Health Minister&officeOf=KE")
        .then()
        .body("items.entity.canonicalName", is(List.of("Irma Dolst")));
    when().get("/entities?q=ravi okun&officeTitle=Health Minister").then().body("items", empty());
    when().get("/entities?q=irma dolst&officeOf=PE").then().body("items", empty());
  }

  @Test
  void an_office_is_stored_with_its_state() {
    UUID id =
        published(
            "2026-06-02",
            "“We wait,” said Kenya's acting health minister, Tilda Ombasa. Nigeria's late president,"
                + " Ruben Adeyo, built the port.");
    post("/articles/mentions", Map.of("ids", List.of(id), "kinds", List.of("PERSON")))
        .body("items[0].mentions.office.state", is(List.of("ACTING", "LATE")))
        .body("items[0].mentions.office.former", is(List.of(false, true)));
    post("/articles/quotes", Map.of("ids", List.of(id)))
        .body("items[0].quotes[0].speakerOffice.state", is("ACTING"));
    published("2026-06-09", "Kenya's health minister, Tilda Ombasa, flew to Lima on Friday.");
    await(() -> "Health Minister,Acting Health Minister".equals(offices("tilda ombasa", "title")));
    assertEquals("null,ACTING", offices("tilda ombasa", "state"));
  }

  @Test
  void each_office_of_a_phrase_is_stored_and_reaches_the_history() {
    UUID id =
        published(
            "2026-06-02",
            "Kenya's deputy president and health minister, Wilma Achter, met Otto Brand in Lima.");
    String mention =
        post(
                "/articles/mentions",
                Map.of("ids", List.of(id), "kinds", List.of("PERSON"), "fields", List.of("office")))
            .body("items[0].mentions[0].office.title", is("Health Minister"))
            .body("items[0].mentions[0].furtherOffices.title", is(List.of("Deputy President")))
            .body("items[0].mentions[0].furtherOffices.of.canonicalName", is(List.of("Kenya")))
            .body("items[0].mentions[1].furtherOffices", nullValue())
            .extract()
            .path("items[0].mentions[0].id");
    when()
        .get("/entities?q=wilma achter&officeTitle=Deputy President&officeOf=KE")
        .then()
        .body("items[0].entity.offices.title", hasItem("Health Minister"))
        .body("items[0].entity.offices.title", hasItem("Deputy President"))
        .body("items[0].entity.offices.evidence", everyItem(is(List.of(mention))));
    FakeArticles.publish(
        id, 2, "2026-06-02T00:00:00Z", "Kenya's health minister, Wilma Achter, left.");
    await(() -> "Health Minister".equals(offices("wilma achter", "title")));
    FakeArticles.delete(id);
    await(() -> when().get("/entities?q=wilma achter").path("items").equals(List.of()));
  }

  private static String offices(String person, String field) {
    List<Map<String, Object>> offices =
        when().get("/entities?q=" + person).path("items[0].entity.offices");
    return offices.stream()
        .map(office -> String.valueOf(office.get(field)))
        .collect(java.util.stream.Collectors.joining(","));
  }

  @Test
  void related_entities_are_of_the_kinds_asked_for() {
    UUID article = published("2026-06-02", "Greta Vilm met Hugo Stamm in Nairobi on Friday.");
    String id = when().get("/entities?q=greta vilm").path("items[0].entity.id");
    post("/entities/related", Map.of("ids", List.of(id), "kinds", List.of("PLACE")))
        .body("items[0].related.entity.kind", is(List.of("PLACE")));
    post("/entities/related", Map.of("ids", List.of(id), "kinds", List.of("PERSON")))
        .body("items[0].related.entity.canonicalName", is(List.of("Hugo Stamm")));
    for (UUID among : List.of(article, UUID.randomUUID())) {
      post("/entities/related", Map.of("ids", List.of(id), "articleIds", List.of(among)))
          .body("items[0].related", hasSize(among.equals(article) ? 2 : 0));
    }
  }

  @Test
  void kinds_that_no_entity_can_be_of_are_refused() {
    when()
        .get("/entities?kind=DATE")
        .then()
        .statusCode(400)
        .body("detail", org.hamcrest.Matchers.startsWith("kind: only mentions are of kind DATE"));
    for (String path : List.of("/entities/related", "/articles/entities")) {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("ids", List.of(UUID.randomUUID()), "kinds", List.of("DEMONYM")))
          .post(path)
          .then()
          .statusCode(400);
    }
  }

  @Test
  void a_page_without_a_date_counts_for_the_day_of_its_fetch() {
    UUID id =
        FakeArticles.publishFetched(
            UUID.randomUUID(),
            "2026-07-08T17:31:05Z",
            "“We waited,” said Chile's energy minister, Nora Quast, on Monday.");
    await(() -> !texts(id).isEmpty());
    when()
        .get("/entities?q=nora quast")
        .then()
        .body("items[0].entity.firstSeen", is("2026-07-08T00:00:00Z"))
        .body("items[0].entity.offices[0].asOf", is("2026-07-08T00:00:00Z"));
    String who = when().get("/entities?q=nora quast").path("items[0].entity.id");
    post("/entities/timelines", Map.of("ids", List.of(who), "to", "2026-07-08T12:00:00Z"))
        .body("items[0].buckets.from", is(List.of("2026-07-08T00:00:00Z")));
    post("/articles/mentions", Map.of("ids", List.of(id), "kinds", List.of("DATE")))
        .body("items[0].mentions[0].date.from", is("2026-07-06"));
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
