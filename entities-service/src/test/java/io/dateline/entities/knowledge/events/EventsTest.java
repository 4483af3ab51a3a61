package io.dateline.entities.knowledge.events;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dateline.entities.FakeArticles;
import io.dateline.entities.knowledge.identity.CrossArticlePersonResolution;
import io.dateline.entities.knowledge.storage.ExtractionStore;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests stored and joined events through the resources, with events written by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class EventsTest {

  @Inject ExtractionStore store;
  @Inject EntityManager database;
  @Inject CrossArticlePersonResolution resolution;

  private final List<UUID> stored = Collections.synchronizedList(new ArrayList<>());

  private static WrittenArticle meeting(String day) {
    return new WrittenArticle(day, "Ada Quist met Benno Fahl in Arequa on Monday. Both smiled.")
        .person("Ada Quist")
        .person("Benno Fahl")
        .city("Arequa", "TO")
        .event(
            EventType.CONSULT,
            Modality.HAPPENED,
            "met",
            List.of("Ada Quist"),
            List.of("Benno Fahl"),
            "Arequa",
            null);
  }

  @AfterEach
  void forget() {
    assertEquals(List.of(), inconsistencies());
    stored.forEach(this::delete);
    assertEquals(List.of(), inconsistencies());
    for (String what : List.of("ada quist", "vanura")) {
      assertEquals(0, total("/entities?count=true&q=" + what), "nothing is left of " + what);
    }
    stored.clear();
  }

  @Test
  void what_an_article_reports_is_stored_with_its_evidence() {
    WrittenArticle article =
        new WrittenArticle("2026-02-02", "Sea. Vanura said that Tongara arrested two sailors.")
            .country("Vanura", "VU")
            .country("Tongara", "TO")
            .event(
                EventType.COERCE,
                Modality.HAPPENED,
                "arrested",
                List.of("Tongara"),
                List.of("two sailors"),
                null,
                "Vanura");
    store(article);
    post("/articles/events", Map.of("ids", List.of(article.id, UUID.randomUUID())))
        .body("items", hasSize(1))
        .body("items[0].articleId", is(article.id.toString()))
        .body("items[0].revision", is(1))
        .body("items[0].reports", hasSize(1))
        .body("items[0].reports[0].type", is("COERCE"))
        .body("items[0].reports[0].mode", is("ARREST"))
        .body("items[0].reports[0].modality", is("HAPPENED"))
        .body("items[0].reports[0].quadrant", is("MATERIAL_CONFLICT"))
        .body("items[0].reports[0].contexts", is(List.of("DIPLOMATIC")))
        .body("items[0].reports[0].trigger", is("arrested"))
        .body("items[0].reports[0].triggerSpan.start", is(30))
        .body("items[0].reports[0].sentence", startsWith("Vanura said"))
        .body("items[0].reports[0].date.basis", is("PUBLICATION"))
        .body("items[0].reports[0].actors[0].countryCode", is("TO"))
        .body("items[0].reports[0].actors[0].entityId", is(country("TO")))
        .body("items[0].reports[0].actors[0].mentionId", notNullValue())
        .body("items[0].reports[0].recipients[0].text", is("two sailors"))
        .body("items[0].reports[0].recipients[0].entityId", nullValue())
        .body("items[0].reports[0].saidBy.countryCode", is("VU"))
        .body("items[0].reports[0].place", nullValue())
        .body("items[0].reports[0].joinReason", nullValue());
    Map<String, Object> report =
        post("/articles/events", Map.of("ids", List.of(article.id), "fields", List.of("type")))
            .extract()
            .path("items[0].reports[0]");
    assertEquals(Set.of("id", "type"), report.keySet());
  }

  @Test
  void reports_of_one_happening_are_one_event_and_each_of_their_ids_leads_to_it() {
    WrittenArticle one = meeting("2026-02-02");
    WrittenArticle two = meeting("2026-02-03");
    store(one);
    store(two);
    String first = reportOf(one);
    String second = reportOf(two);
    post("/events", Map.of("ids", List.of(second, UUID.randomUUID(), first)))
        .body("items.askedId", is(List.of(second, first)))
        .body("items[0].event.id", is(first.compareTo(second) < 0 ? first : second))
        .body("items[1].event.id", is(first.compareTo(second) < 0 ? first : second))
        .body("items[0].event.articleCount", is(2))
        .body("items[0].event.reportCount", is(2))
        .body("items[0].event.articleIds", is(List.of(two.id.toString(), one.id.toString())))
        .body("items[0].event.date.from", is("2026-02-02"))
        .body("items[0].event.actors.text", is(List.of("Ada Quist")))
        .body("items[0].event.recipients.text", is(List.of("Benno Fahl")))
        .body("items[0].event.saidBy", empty())
        .body("items[0].event.place.text", is("Arequa"));
    ValidatableResponse page =
        post("/events/reports", Map.of("ids", List.of(second), "limit", 1, "count", true))
            .body("items[0].eventId", is(second))
            .body("items[0].reports.articleId", is(List.of(two.id.toString())))
            .body("items[0].reports[0].joinReason", startsWith("same-type+shared-participants"))
            .body("items[0].reports[0].joinReasonDescription", startsWith("The type is the same."))
            .body("items[0].hasNext", is(true))
            .body("items[0].total", is(2));
    String cursor = page.extract().path("items[0].reports[0].cursor");
    post("/events/reports", Map.of("ids", List.of(first), "after", cursor))
        .body("items[0].reports.articleId", is(List.of(one.id.toString())))
        .body("items[0].hasNext", is(false));
    Map<String, Object> event =
        post("/events", Map.of("ids", List.of(first), "fields", List.of("modality")))
            .extract()
            .path("items[0].event");
    assertEquals(Set.of("id", "modality"), event.keySet());
  }

  @Test
  void the_latest_report_says_whether_it_happened() {
    WrittenArticle plan =
        new WrittenArticle("2026-02-01", "Ada Quist will meet Benno Fahl.")
            .person("Ada Quist")
            .person("Benno Fahl")
            .event(
                EventType.CONSULT,
                Modality.PLANNED,
                "meet",
                List.of("Ada Quist"),
                List.of("Benno Fahl"),
                null,
                null);
    store(meeting("2026-02-12"));
    store(plan);
    post("/events", Map.of("ids", List.of(reportOf(plan))))
        .body("items[0].event.modality", is("HAPPENED"))
        .body("items[0].event.articleCount", is(2));
  }

  @Test
  void a_revision_and_a_deletion_take_reports_out_of_their_event() {
    WrittenArticle one = meeting("2026-02-02");
    WrittenArticle two = meeting("2026-02-02");
    store(one);
    store(two);
    assertEquals(eventOf(one), eventOf(two));
    WrittenArticle revised =
        new WrittenArticle(two.id, "2026-02-02", "Carla Wenz met Benno Fahl there.")
            .person("Carla Wenz")
            .person("Benno Fahl")
            .event(EventType.CONSULT, "met", List.of("Carla Wenz"), List.of("Benno Fahl"));
    store(revised, 2);
    assertNotEquals(eventOf(one), eventOf(two));
    assertEquals(1, total("/events?count=true&participant=" + person("Carla Wenz")));
    store(two, 3);
    assertEquals(eventOf(one), eventOf(two));
    delete(one.id);
    post("/events", Map.of("ids", List.of(reportOf(two))))
        .body("items[0].event.articleCount", is(1))
        .body("items[0].event.id", is(reportOf(two)));
    assertEquals(0, total("/events?count=true&participant=" + person("Carla Wenz")));
  }

  @Test
  void events_are_found_by_what_happened_who_took_part_when_and_where() {
    store(meeting("2026-02-02"));
    WrittenArticle sanction =
        new WrittenArticle("2026-03-05", "Vanura sanctioned Tongara, Dana Wuhl said.")
            .country("Vanura", "VU")
            .country("Tongara", "TO")
            .person("Dana Wuhl")
            .event(
                EventType.SANCTION,
                Modality.DENIED,
                "sanctioned",
                List.of("Vanura"),
                List.of("Tongara"),
                null,
                "Dana Wuhl");
    store(sanction);
    String ada = person("Ada Quist");
    String benno = person("Benno Fahl");
    for (String one :
        List.of(
            "type=CONSULT",
            "quadrant=VERBAL_COOPERATION",
            "modality=HAPPENED&modality=PLANNED",
            "participant=" + ada,
            "participant=" + benno + "&role=RECIPIENT",
            "actor=" + ada + "&recipient=" + benno,
            "place=TO",
            "to=2026-03-01",
            "context=DIPLOMATIC&type=CONSULT")) {
      assertEquals(List.of("CONSULT"), types(one), one);
    }
    for (String other :
        List.of(
            "type=SANCTION",
            "participant=vu",
            "participant=TO",
            "actor=VU&recipient=TO",
            "recipient=TO",
            "saidBy=" + person("Dana Wuhl"),
            "from=2026-03-01",
            "articleId=" + sanction.id)) {
      assertEquals(List.of("SANCTION"), types(other), other);
    }
    for (String none :
        List.of(
            "actor=TO&recipient=VU",
            "participant=" + ada + "&role=RECIPIENT",
            "minConfidence=0.8",
            "context=MILITARY",
            "saidBy=VU")) {
      assertEquals(List.of(), types(none), none);
    }
    assertEquals(List.of("SANCTION", "CONSULT"), types("minConfidence=0.7"));
    post("/events/search?count=true", Map.of("articleIds", List.of(sanction.id)))
        .body("items.event.type", is(List.of("SANCTION")))
        .body("total", is(1));
    String both = "/events?limit=1&participant=TO&role=PLACE&role=RECIPIENT";
    String cursor = when().get(both).path("items[0].cursor");
    when()
        .get(both + "&fields=type&after=" + cursor)
        .then()
        .body("items.event.type", is(List.of("CONSULT")))
        .body("items[0].event.actors", nullValue())
        .body("hasPrevious", is(true))
        .body("hasNext", is(false));
  }

  @Test
  void the_events_of_an_entity_are_walked_by_role_latest_first() {
    store(meeting("2026-02-02"));
    store(meeting("2026-02-12"));
    String benno = person("Benno Fahl");
    ValidatableResponse page =
        post("/entities/events", Map.of("ids", List.of(benno), "limit", 1, "count", true))
            .body("items[0].events.firstDay", is(List.of("2026-02-12")))
            .body("items[0].total", is(2));
    String cursor = page.extract().path("items[0].events[0].cursor");
    post("/entities/events", Map.of("ids", List.of(benno), "after", cursor))
        .body("items[0].events.firstDay", is(List.of("2026-02-02")));
    post(
            "/entities/events",
            Map.of("ids", List.of(benno), "roles", List.of("ACTOR"), "count", true))
        .body("items[0].events", empty())
        .body("items[0].total", is(0));
  }

  @Test
  void events_between_countries_are_counted_by_month() {
    store(countries("1999-02-02", EventType.SANCTION, List.of("Vanura"), List.of("Tongara")));
    store(countries("1999-02-20", EventType.SANCTION, List.of("Vanura"), List.of("Tongara")));
    store(countries("1999-03-02", EventType.CONSULT, List.of("Vanura", "Tongara"), List.of()));
    when()
        .get("/events/dyads?by=MONTH&from=1999-01-01&to=2000-01-01")
        .then()
        .statusCode(200)
        .body("truncated", is(false))
        .body("items.from", is(List.of("1999-02-01", "1999-03-01", "1999-03-01")))
        .body("items.actor", is(List.of("VU", "TO", "VU")))
        .body("items.recipient", is(List.of("TO", "VU", "TO")))
        .body("items.events", is(List.of(2, 1, 1)))
        .body("items.quadrant", hasItem("MATERIAL_CONFLICT"));
    when()
        .get("/events/dyads?actor=vu&from=1999-03-01&to=2000-01-01")
        .then()
        .body("items.type", is(List.of("CONSULT")));
    when().get("/events/dyads?limit=1&to=2000-01-01").then().body("truncated", is(true));
    when().get("/events/dyads?modality=DENIED&to=2000-01-01").then().body("items", empty());
  }

  private static WrittenArticle countries(
      String day, EventType type, List<String> actors, List<String> recipients) {
    return new WrittenArticle(day, "Vanura did it with Tongara.")
        .country("Vanura", "VU")
        .country("Tongara", "TO")
        .event(type, "did", actors, recipients);
  }

  @Test
  void reports_are_joined_again_when_their_people_turn_out_to_be_one() {
    WrittenArticle initial = visit("K. Huamor");
    WrittenArticle full = visit("Karina Huamor");
    store(initial);
    assertEquals(0, total("/events?count=true&participant=" + person("Karina Huamor")));
    store(full);
    reconcile();
    assertEquals(eventOf(initial), eventOf(full));
    post("/articles/events", Map.of("ids", List.of(initial.id)))
        .body("items[0].reports[0].actors[0].entityId", is(person("Karina Huamor")));
    delete(full.id);
    reconcile();
    post("/articles/events", Map.of("ids", List.of(initial.id)))
        .body("items[0].reports[0].actors[0].entityId", is(person("K. Huamor")));
  }

  private static WrittenArticle visit(String name) {
    return new WrittenArticle("2026-02-02", "Tongara: senator " + name + " visited Arequa.")
        .country("Tongara", "TO")
        .officer(name, "senator", "TO")
        .city("Arequa", "TO")
        .event(
            EventType.CONSULT,
            Modality.HAPPENED,
            "visited",
            List.of(name),
            List.of(),
            "Arequa",
            null);
  }

  @Test
  void articles_in_any_order_and_once_more_give_the_same_events() {
    List<WrittenArticle> articles =
        new ArrayList<>(
            List.of(
                meeting("2026-02-02"),
                meeting("2026-02-03"),
                meeting("2026-02-05"),
                meeting("2026-02-08"),
                visit("K. Huamor"),
                visit("Karina Huamor"),
                countries("2026-02-02", EventType.SANCTION, List.of("Vanura"), List.of("Tongara")),
                countries("2026-02-02", EventType.SANCTION, List.of("Tongara"), List.of("Vanura")),
                countries(
                    "2026-02-02", EventType.SANCTION, List.of("Vanura"), List.of("Tongara"))));
    List<UUID> ids = articles.stream().map(article -> article.id).toList();
    articles.forEach(this::store);
    reconcile();
    String first = known(ids);
    assertEquals(
        5, (int) post("/events/search", Map.of("articleIds", ids)).extract().path("items.size()"));
    for (int seed = 1; seed <= 4; seed++) {
      if (seed > 1) {
        ids.forEach(this::delete);
        reconcile();
      }
      Collections.shuffle(articles, new Random(seed));
      articles.forEach(article -> store(article, 1));
      reconcile();
      assertEquals(first, known(ids), "seed " + seed);
    }
  }

  private static String known(List<UUID> ids) {
    return post("/articles/events", Map.of("ids", ids)).extract().asString()
        + post("/events/search?limit=200", Map.of("articleIds", ids)).extract().asString();
  }

  private void reconcile() {
    while (resolution.due() > 0) {
      resolution.step();
    }
  }

  @Test
  void many_writers_at_once_neither_deadlock_nor_lose_anything() throws Exception {
    List<WrittenArticle> articles = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      articles.add(
          new WrittenArticle(
                  "2026-02-02", "Ada Quist met and urged Benno Fahl. Vanura hit Tongara.")
              .person("Ada Quist")
              .person("Benno Fahl")
              .country("Vanura", "VU")
              .country("Tongara", "TO")
              .event(EventType.CONSULT, "met", List.of("Ada Quist"), List.of("Benno Fahl"))
              .event(EventType.REQUEST, "urged", List.of("Ada Quist"), List.of("Benno Fahl"))
              .event(EventType.ASSAULT, "hit", List.of("Vanura"), List.of("Tongara")));
    }
    AtomicInteger left = new AtomicInteger(articles.size());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (WrittenArticle article : articles) {
      boolean goes = random.nextInt(4) == 0;
      all.add(
          threads.submit(
              () -> {
                store(article);
                store(article, 2);
                if (goes) {
                  delete(article.id);
                  left.decrementAndGet();
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    assertEquals(List.of(), inconsistencies());
    post("/events/search", Map.of("articleIds", stored))
        .body("items.event.type", containsInAnyOrder("CONSULT", "REQUEST", "ASSAULT"))
        .body("items.event.articleCount", everyItem(is(left.get())));
  }

  @Test
  void bad_requests_get_a_problem() {
    for (String path :
        List.of(
            "/events?participant=Tongara",
            "/events?from=yesterday",
            "/events?fields=shoeSize",
            "/events?after=nonsense",
            "/events?limit=201",
            "/events/dyads?actor=Tongara",
            "/events/dyads?limit=10001")) {
      when().get(path).then().statusCode(400).body("type", startsWith("urn:dateline:problem:bad-"));
    }
    for (String path :
        List.of(
            "/events",
            "/articles/events",
            "/events/reports",
            "/entities/events",
            "/events/search")) {
      given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(400);
    }
  }

  private List<String> types(String query) {
    return post("/events/search?" + query, Map.of("articleIds", stored))
        .extract()
        .path("items.event.type");
  }

  private String reportOf(WrittenArticle article) {
    return post("/articles/events", Map.of("ids", List.of(article.id)))
        .body("items[0].reports", hasSize(1))
        .extract()
        .path("items[0].reports[0].id");
  }

  private String eventOf(WrittenArticle article) {
    return post("/articles/events", Map.of("ids", List.of(article.id)))
        .extract()
        .path("items[0].reports[0].eventId");
  }

  private static String person(String name) {
    return Referent.named(EntityKind.PERSON, WrittenArticle.keyOf(name), name).id().toString();
  }

  private static String country(String code) {
    return Referent.named(EntityKind.PLACE, "country:" + code, code).id().toString();
  }

  private static int total(String path) {
    return when().get(path).then().statusCode(200).extract().path("total");
  }

  private static ValidatableResponse post(String path, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(200);
  }

  private void store(WrittenArticle article) {
    stored.add(article.id);
    store(article, 1);
  }

  private void store(WrittenArticle article, int revision) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database
                  .createNativeQuery(
                      """
                      INSERT INTO processing
                        (article_id, revision, feed_position, reading, state, due_at)
                      VALUES (:id, :revision, -1, 1000, 'PROCESSED', now())
                      ON CONFLICT (article_id) DO UPDATE SET revision = :revision
                      """)
                  .setParameter("id", article.id)
                  .setParameter("revision", revision)
                  .executeUpdate();
              store.replace(article.revision(revision), article.extraction());
            });
  }

  private void delete(UUID article) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              store.forget(List.of(article));
              database
                  .createNativeQuery("DELETE FROM processing WHERE article_id = :id")
                  .setParameter("id", article)
                  .executeUpdate();
            });
  }

  /** Returns what does not agree with the reports. */
  private List<?> inconsistencies() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        """
                        SELECT 'report without event: ' || id FROM event_report WHERE event_id IS NULL
                        UNION ALL
                        SELECT 'wrong count: ' || e.id FROM event e WHERE e.report_count <>
                          (SELECT count(*) FROM event_report r WHERE r.event_id = e.id)
                        UNION ALL
                        SELECT 'other entity than its mention: ' || p.id FROM event_participant p
                        JOIN mention m ON m.id = p.mention_id
                        WHERE p.entity_id IS DISTINCT FROM m.entity_id
                        UNION ALL
                        SELECT 'other entity than its participant: ' || y.event_id FROM event_party y
                        LEFT JOIN event_participant p ON p.id = y.participant_id
                        WHERE y.entity_id IS DISTINCT FROM p.entity_id OR p.id IS NULL
                        """)
                    .getResultList());
  }
}
