package io.dateline.gateway.failure;

import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.gateway.fake.FakeService;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A service that is down, hangs or answers garbage makes only its own fields fail. */
@QuarkusTest
class PartialDataTest extends WithFakeServices {

  private static final String BOTH =
      """
      query($entity: ID!) {
        articles(first: 2) { nodes { headline
          mentions { text article { url } } entities { mentionCount } processing { state } } }
        entity(id: $entity) { canonicalName articles { totalCount nodes { headline } } }
        processing { waiting } }
      """;

  private static final Map<String, Object> MINISTER =
      Map.of("entity", id(NamedEntity, SampleWorld.MINISTER));

  private static final List<String> FIELDS_OF_ENTITIES =
      List.of("mentions", "entities", "processing", "entity");

  private JsonPath answer;

  @Test
  void an_article_survives_a_dead_entities_service() {
    entities.close();
    answer = ask(BOTH, MINISTER);
    assertOnlyArticlesAreThere("ENTITIES_UNAVAILABLE", "The entities service is not available.");
  }

  @Test
  void an_article_survives_an_entities_service_that_hangs() {
    // The service hangs longer than the test waits, so the test fails unless the gateway has its
    // own time limit.
    entities.behave(call -> SampleWorld.entities(call).after(600_000));
    answer = ask(BOTH, MINISTER);
    assertOnlyArticlesAreThere(
        "DOWNSTREAM_TIMEOUT", "The entities service did not answer in time.");
    assertEquals(1, entities.callsTo("/processing").size(), "what hangs is not asked again");
  }

  @Test
  void an_article_survives_an_entities_service_that_fails() {
    entities.behave(
        call ->
            new Answer(
                500,
                "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"org.postgresql.util.PSQLException at"
                    + " db-7:5432\"}",
                0));
    answer = ask(BOTH, MINISTER);
    assertOnlyArticlesAreThere("ENTITIES_UNAVAILABLE", "The entities service is not available.");
  }

  @Test
  void an_article_survives_an_entities_service_that_answers_garbage() {
    List<Answer> garbage =
        List.of(
            Answer.json("{\"items\":"),
            Answer.json("{}"),
            Answer.json("[1,2]"),
            Answer.json(
                "{\"items\":[{\"mentions\":7,\"entities\":7,\"articles\":7,\"id\":7}],\"waiting\":\"x\"}"),
            new Answer(200, "text/html", "<h1>It works!</h1>", 0));
    for (Answer each : garbage) {
      entities.behave(call -> each);
      calls.closeCircuits();
      answer = ask(BOTH, MINISTER);
      assertNotNull(answer.get("data.articles.nodes[1].headline"), each::body);
      assertNull(answer.get("data.articles.nodes[0].mentions"), each::body);
      assertNull(answer.get("data.processing"), each::body);
      assertEquals(Set.of("DOWNSTREAM_INVALID"), codes(), each::body);
      assertNothingLeaks();
    }
  }

  @Test
  void entities_survive_a_dead_articles_service() {
    articles.close();
    answer =
        ask(
            """
            query($entity: ID!) {
              articles { nodes { headline } }
              entity(id: $entity) { canonicalName articles { totalCount nodes { headline } }
                counted: articles { totalCount } }
              processing { waiting } }
            """,
            MINISTER);
    assertNull(answer.get("data.articles"));
    assertEquals("Ilse Varga", answer.getString("data.entity.canonicalName"));
    assertNull(answer.get("data.entity.articles"));
    assertEquals(1000, answer.getInt("data.entity.counted.totalCount"));
    assertEquals(3, answer.getInt("data.processing.waiting"));
    assertEquals(Set.of("ARTICLES_UNAVAILABLE"), codes());
    assertNothingLeaks();
  }

  @Test
  void entities_survive_an_articles_service_that_hangs_or_answers_garbage() {
    String query =
        """
        query($entity: ID!) {
          articles { nodes { headline } }
          entity(id: $entity) { canonicalName articles { totalCount nodes { headline } } } }
        """;
    Map<Answer, String> codes =
        Map.of(
            Answer.json("{\"items\":[{\"article\":7}]}"),
            "DOWNSTREAM_INVALID",
            new Answer(200, "text/html", "<h1>It works!</h1>", 0),
            "DOWNSTREAM_INVALID",
            Answer.json("{\"items\":[]}").after(20_000),
            "DOWNSTREAM_TIMEOUT",
            new Answer(418, "text/plain", "java.lang.Teapot at db-7:5432", 0),
            "ARTICLES_UNAVAILABLE");
    codes.forEach(
        (each, code) -> {
          articles.behave(call -> each);
          calls.closeCircuits();
          answer = ask(query, MINISTER);
          assertNull(answer.get("data.articles"), each::toString);
          assertEquals("Ilse Varga", answer.getString("data.entity.canonicalName"));
          assertNull(answer.get("data.entity.articles"), each::toString);
          assertEquals(Set.of(code), codes(), each::toString);
          assertNothingLeaks();
        });
  }

  @Test
  void articles_that_a_service_leaves_out_are_missing_from_an_entitys_articles() {
    articles.behave(
        call ->
            call.query().one("ids") == null
                ? SampleWorld.articles(call)
                : Answer.json("{\"items\":[]}"));
    answer =
        ask("query($entity: ID!) { entity(id: $entity) { articles { nodes { id } } } }", MINISTER);
    assertNull(answer.get("errors"));
    assertEquals(List.of(), answer.getList("data.entity.articles.nodes"));
  }

  @Test
  void ids_that_a_service_leaves_out_are_null() {
    entities.behave(
        call ->
            call.path().equals("/articles/mentions")
                ? Answer.json(
                    "{\"items\":[{\"articleId\":\"%s\",\"mentions\":[]}]}"
                        .formatted(SampleWorld.article(1)))
                : SampleWorld.entities(call));
    answer = ask("{ articles(first: 2) { nodes { headline mentions { text } } } }");
    assertNull(answer.get("errors"));
    assertEquals(List.of(), answer.getList("data.articles.nodes[1].mentions"));
  }

  @Test
  void a_read_is_tried_again_after_a_passing_failure() {
    AtomicInteger failures = new AtomicInteger(2);
    Function<Call, Answer> passing =
        call ->
            failures.getAndDecrement() > 0
                ? new Answer(503, "text/plain", "", 0)
                : SampleWorld.articles(call);
    articles.behave(passing);
    answer = ask("{ articles(first: 3) { nodes { headline mentions { text } } } }");
    assertNull(answer.get("errors"));
    assertEquals(3, articles.calls().size());
    assertEquals(1, entities.calls().size(), "what follows still goes in one batch");
  }

  @Test
  void a_service_that_keeps_failing_gets_no_calls_for_a_while() {
    articles.behave(call -> new Answer(503, "text/plain", "", 0));
    for (int i = 0; i < 10; i++) {
      ask("{ articles(first: 1) { nodes { headline } } }");
    }
    assertEquals(20, articles.calls().size(), "the circuit opens after 20 calls");
    answer = ask("{ articles(first: 1) { nodes { headline } } }");
    assertEquals(Set.of("ARTICLES_UNAVAILABLE"), codes());
  }

  @Test
  void a_refusal_does_not_open_the_circuit() {
    for (int i = 0; i < 30; i++) {
      ask("{ articles(after: \"nonsense\") { nodes { headline } } }");
    }
    answer = ask("{ articles(first: 1) { nodes { headline } } }");
    assertNull(answer.get("errors"));
  }

  private void assertOnlyArticlesAreThere(String code, String message) {
    assertEquals(
        List.of("Sol Bay opens pier 1", "Sol Bay opens pier 2"),
        answer.getList("data.articles.nodes.headline"));
    for (String field : FIELDS_OF_ENTITIES.subList(0, 3)) {
      assertNull(answer.get("data.articles.nodes[1]." + field), field);
    }
    assertNull(answer.get("data.entity"));
    assertNull(answer.get("data.processing"));
    assertEquals(Set.of(code), codes());
    assertEquals(Set.of(message), Set.copyOf(answer.getList("errors.message", String.class)));
    assertEquals(
        Set.of("entities"), Set.copyOf(answer.getList("errors.extensions.service", String.class)));
    assertNothingLeaks();
  }

  private Set<String> codes() {
    return Set.copyOf(answer.getList("errors.extensions.code", String.class));
  }

  private void assertNothingLeaks() {
    String errors = answer.getString("errors");
    for (String word :
        List.of("127.0.0.1", "localhost", "Exception", "java.", "io.", "SQL", "sun.", "jackson")) {
      assertFalse(errors.contains(word), () -> word + " in " + errors);
    }
    assertFalse(errors.contains(FakeService.class.getSimpleName()));
  }
}
