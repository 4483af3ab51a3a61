package io.dateline.entities.knowledge.stories;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.FakeArticles;
import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.knowledge.storage.ExtractionStore;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests stored stories through the resources. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class StoriesTest {

  private static final String THREAT =
      "Qasmar will close the Strait of Dorun to tankers if the embargo stays, navy commander Saleh"
          + " warned. A tenth of the oil passes the strait.";
  private static final String DEED =
      "Qasmar has closed the Strait of Dorun. Boats of the navy stopped tankers, a week after"
          + " commander Saleh gave his ultimatum over the embargo.";
  private static final String ANCHOR =
      "Tankers wait at anchor since Qasmar closed the Strait of Dorun to break the embargo."
          + " Commander Saleh of the navy lets ships with grain pass.";

  private static final String FALL =
      "Girders of the Brenzo viaduct fell onto a barge. Rivets had corroded for decades.";

  @Inject ExtractionStore store;
  @Inject StoryStore stories;
  @Inject EntityManager database;

  private final Set<UUID> stored = Collections.synchronizedSet(new TreeSet<>());

  @AfterEach
  void forget() {
    assertEquals(List.of(), inconsistencies());
    Set.copyOf(stored).forEach(this::delete);
    when().get("/stories?count=true").then().body("total", is(0));
    assertEquals(List.of(), inconsistencies());
  }

  @Test
  void articles_about_one_happening_are_a_story() {
    UUID threat = store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT);
    post("/articles/stories", threat).body("items", empty());
    UUID deed = store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    String story = storyOf(threat);
    assertEquals(story, storyOf(deed));
    post("/stories", story)
        .body("items[0].story.firstDay", is("2026-05-04"))
        .body("items[0].story.lastDay", is("2026-05-11"))
        .body("items[0].story.articleCount", is(2))
        .body("items[0].story.outletCount", is(2))
        .body("items[0].story.title", is("Qasmar will close Dorun strait"))
        .body("items[0].story.articleIds", is(List.of(deed.toString(), threat.toString())))
        .body("items[0].story.history", empty());
    post("/stories/articles", story)
        .body("items[0].articles.articleId", is(List.of(deed.toString(), threat.toString())));
    post("/stories/events", story).body("items[0].events", empty());
  }

  @Test
  void stories_are_found_by_words_outlet_days_and_size() {
    store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT);
    store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    for (String fits :
        List.of(
            "q=closing dorun",
            "outlet=Meridian",
            "from=2026-05-10",
            "to=2026-05-05",
            "minArticles=2",
            "orderBy=LARGEST")) {
      when().get("/stories?" + fits).then().body("items", hasSize(1));
    }
    for (String not :
        List.of(
            "q=flood",
            "outlet=Other",
            "from=2026-05-12",
            "to=2026-05-04",
            "minArticles=3",
            "entityId=" + UUID.randomUUID())) {
      when().get("/stories?" + not).then().body("items", empty());
    }
    when().get("/stories?after=x").then().statusCode(400);
    when().get("/stories?from=x").then().statusCode(400);
  }

  @Test
  void a_story_follows_revisions_and_deletions() {
    UUID threat = store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT);
    UUID deed = store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    String story = storyOf(deed);
    store(
        deed, 11, "Meridian", "Bakers meet", "Bakers from twelve towns compared their rye bread.");
    post("/articles/stories", threat).body("items", empty());
    post("/stories", story).body("items", empty());
    store(deed, 11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    assertEquals(story, storyOf(deed), "the story comes back under its id");
    UUID anchor = store(12, "Meridian", "Tankers wait as Qasmar closes Dorun strait", ANCHOR);
    assertEquals(story, storyOf(anchor));
    delete(threat);
    assertEquals(story, storyOf(anchor));
    post("/stories", story).body("items[0].story.outletCount", is(1));
  }

  @Test
  void a_story_counts_without_an_article_that_a_new_one_pulls_out_of_it() {
    UUID fall = store(4, "Harbor Post", "Girders of the Brenzo viaduct fell", FALL);
    UUID same = store(5, "Meridian", "Brenzo viaduct: girders fell", FALL);
    UUID charge =
        store(
            9,
            "Observer",
            "Forger arraigned over Brenzo viaduct",
            "A Kelmov magistrate arraigned foundry owner Tasko, who forged certificates. Girders of"
                + " the viaduct fell.");
    String story = storyOf(fall);
    post("/stories", story)
        .body("items[0].story.articleCount", is(3))
        .body("items[0].story.lastDay", is("2026-05-09"));
    UUID bail =
        store(
            10,
            "Observer",
            "Kelmov: forger Tasko arraigned",
            "A Kelmov magistrate arraigned foundry owner Tasko, who forged certificates. Tasko was"
                + " denied bail.");
    assertEquals(storyOf(bail), storyOf(charge));
    assertEquals(story, storyOf(same));
    post("/stories", story)
        .body("items[0].story.articleCount", is(2))
        .body("items[0].story.outletCount", is(2))
        .body("items[0].story.lastDay", is("2026-05-05"));
  }

  @Test
  void the_id_of_a_story_whose_revised_article_joined_another_leads_to_it() {
    store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT);
    UUID revised = store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    String ended = storyOf(revised);
    UUID fall = store(4, "Harbor Post", "Girders of the Brenzo viaduct fell", FALL);
    store(5, "Observer", "Brenzo viaduct: girders fell", FALL);
    store(revised, 11, "Meridian", "Girders of the Brenzo viaduct fell", FALL);
    post("/stories", ended)
        .body("items[0].story.id", is(storyOf(fall)))
        .body("items[0].story.history[0].kind", is("JOINED"))
        .body("items[0].story.history[0].articles", is(1));
  }

  @Test
  void an_article_that_came_by_earlier_rules_is_joined_again() {
    UUID threat = store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT);
    UUID deed = store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database.createNativeQuery("UPDATE story_article SET rules = 0").executeUpdate();
              database.createNativeQuery("UPDATE story_link SET score = 9000").executeUpdate();
            });
    store(deed, 11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    assertEquals(storyOf(threat), storyOf(deed));
    assertEquals(
        List.of(),
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery("SELECT one FROM story_link WHERE score = 9000")
                        .getResultList()));
  }

  @Test
  void more_articles_are_forgotten_than_a_statement_may_have_parameters() {
    List<UUID> many = new ArrayList<>();
    many.add(store(4, "Harbor Post", "Qasmar will close Dorun strait", THREAT));
    UUID deed = store(11, "Meridian", "Qasmar closes strait of Dorun", DEED);
    for (long i = 0; i < 70_000; i++) {
      many.add(new UUID(0, i));
    }
    QuarkusTransaction.requiringNew().run(() -> stories.forget(many));
    post("/articles/stories", deed).body("items", empty());
  }

  @Test
  void the_id_of_a_story_that_joined_another_leads_to_it() {
    UUID one =
        store(4, "A", "Dorun strait", "Zwaro blocked tankers at Dorun with Kelmov frigates.");
    UUID two =
        store(5, "B", "Dorun strait", "Zwaro blocked tankers at Dorun with Kelmov frigates.");
    UUID other = store(25, "C", "Dorun strait", "Zwaro blocked tankers at Dorun, Kelmov frigates.");
    UUID same = store(26, "D", "Dorun strait", "Zwaro blocked tankers at Dorun, Kelmov frigates.");
    UUID third = store(27, "D", "Dorun strait", "Zwaro blocked tankers at Dorun, Kelmov frigates.");
    String early = storyOf(one);
    String late = storyOf(other);
    assertNotEquals(early, late, "they are three weeks apart");
    List<UUID> between = new ArrayList<>();
    for (int day = 8; day < 24; day += 2) {
      between.add(
          store(day, "E", "Dorun strait", "Zwaro blocked tankers at Dorun with Kelmov frigates."));
    }
    String joined = storyOf(one);
    assertEquals(joined, storyOf(third));
    String ended = joined.equals(early) ? late : early;
    post("/stories", ended)
        .body("items[0].askedId", is(ended))
        .body("items[0].story.id", is(joined))
        .body("items[0].story.history[0].kind", is("JOINED"))
        .body("items[0].story.history[0].fromId", is(ended))
        .body("items[0].story.history[0].intoId", is(joined));
    between.forEach(this::delete);
    assertNotEquals(storyOf(two), storyOf(same));
    post("/stories", joined).body("items[0].story.history[0].kind", is("SPLIT"));
  }

  @Test
  void the_order_of_arrival_and_replicas_make_no_difference() throws Exception {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      ids.add(UUID.randomUUID());
    }
    String first = partition(ids, false, 1);
    assertTrue(first.contains(","), "there are stories");
    assertEquals(first, partition(ids, false, 2));
    assertEquals(first, partition(ids, true, 3));
  }

  private String partition(List<UUID> ids, boolean atOnce, int seed) throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    ExecutorService replicas = Executors.newFixedThreadPool(atOnce ? 4 : 1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i : order) {
        running.add(
            replicas.submit(
                () -> {
                  store(ids.get(i), 1 + i % 6, "Outlet " + i, words(i, 5), words(i, 25));
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      replicas.shutdown();
    }
    Set<String> stories = new TreeSet<>();
    for (UUID id : ids) {
      List<String> of = post("/articles/stories", id).extract().path("items[0].story.articleIds");
      stories.add(of == null ? "" : new TreeSet<>(of).toString());
    }
    assertEquals(List.of(), inconsistencies());
    ids.forEach(this::delete);
    return stories.toString();
  }

  private static String words(int article, int count) {
    Random random = new Random(article);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("zw").append((char) ('a' + article % 4));
      words.append((char) ('a' + random.nextInt(9))).append("ok ");
    }
    return words.toString();
  }

  private static String storyOf(UUID article) {
    return post("/articles/stories", article).extract().path("items[0].story.id");
  }

  private static ValidatableResponse post(String path, Object id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id)))
        .post(path)
        .then()
        .statusCode(200);
  }

  private UUID store(int day, String outlet, String headline, String text) {
    return store(UUID.randomUUID(), day, outlet, headline, text);
  }

  private UUID store(UUID id, int day, String outlet, String headline, String text) {
    stored.add(id);
    Instant seen = Instant.parse("2026-05-01T08:00:00Z").plusSeconds(86_400L * (day - 1));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database
                  .createNativeQuery(
                      """
                      INSERT INTO processing
                        (article_id, revision, feed_position, reading, state, due_at)
                      VALUES (:id, 1, -1, 1000, 'PROCESSED', now())
                      ON CONFLICT (article_id) DO UPDATE SET revision = 1
                      """)
                  .setParameter("id", id)
                  .executeUpdate();
              store.replace(
                  new PublishedText(
                      id,
                      1,
                      seen,
                      headline,
                      outlet,
                      new ArticleText(headline + "\n" + text, "en", null, List.of())),
                  new ExtractionResult(List.of(), List.of(), List.of(), null, 0));
            });
    return id;
  }

  private void delete(UUID article) {
    stored.remove(article);
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

  /** Returns what does not agree with the articles. */
  private List<?> inconsistencies() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        """
                        SELECT 'not joined: ' || article_id FROM story_article WHERE level IS NULL
                        UNION ALL
                        SELECT 'wrong count: ' || s.id FROM story s WHERE s.article_count <>
                          (SELECT count(*) FROM story_article a WHERE a.story_id = s.id)
                        UNION ALL
                        SELECT 'wrong days: ' || s.id FROM story s
                        WHERE s.first_day <>
                            (SELECT min(day) FROM story_article a WHERE a.story_id = s.id)
                          OR s.last_day <>
                            (SELECT max(day) FROM story_article a WHERE a.story_id = s.id)
                        UNION ALL
                        SELECT 'one article: ' || id FROM story WHERE article_count < 2
                        UNION ALL
                        SELECT 'central article elsewhere: ' || s.id FROM story s
                        JOIN story_article a ON a.article_id = s.central_article
                        WHERE a.story_id IS DISTINCT FROM s.id
                        UNION ALL
                        SELECT 'leads to itself: ' || id FROM story_successor
                        WHERE id IN (SELECT id FROM story)
                        UNION ALL
                        SELECT 'link in one direction: ' || l.one FROM story_link l
                        WHERE NOT EXISTS (SELECT 1 FROM story_link b
                                          WHERE b.one = l.other AND b.other = l.one)
                        """)
                    .getResultList());
  }
}
