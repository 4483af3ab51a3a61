package io.dateline.gateway.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BatchingTest.Generous.class)
class BatchingTest extends WithFakeServices {

  /** Raises the limits, because the queries of this test exceed them. */
  public static class Generous implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.limits.cost", "2000000000", "dateline.limits.nodes", "2000000");
    }
  }

  private static final String EVERYTHING =
      """
      query($n: Int!) { articles(first: $n) { nodes { headline
        processing { state }
        mentions { text entity { canonicalName offices { of { countryCode } } } article { url } }
        people: mentions(kinds: [PERSON]) { text }
        quotes { text speakerEntity { canonicalName } article { url } }
        story { title independentOrigins centralArticle { url }
          entities(first: 2) { entity { canonicalName } } articles(first: 2) { nodes { headline } }
          events(first: 2) { nodes { story { id } } } }
        events { type outletCount independentOrigins actors { entity { canonicalName } }
          place { entity { canonicalName } }
          evidence(first: 2) { nodes { trigger article { url } } } }
        entities { mentionCount entity { canonicalName
          quotes(first: 2) { nodes { text } } mentions(first: 2) { nodes { text } }
          related(first: 2) { entity { canonicalName } } timeline { count }
          events(roles: [ACTOR], first: 2) { nodes { type } }
          articles(first: 3) { nodes { headline } } } } } } }
      """;

  @Test
  void a_hundred_articles_cost_as_many_calls_as_one() {
    Map<String, Integer> forOne = callsFor(1);
    Map<String, Integer> forHundred = callsFor(100);
    // Entities of mentions and of quotes are in one call if both lists arrive in one turn; then
    // come the countries of offices.
    assertTrue(forOne.remove("/entities") <= 3);
    assertTrue(forHundred.remove("/entities") <= 3);
    assertEquals(forOne, forHundred);
    // The calls fetch the articles found, those of the mentions and quotes, those of the entities,
    // and the central and other articles of stories.
    assertTrue(forOne.get("/articles") <= 6);
    assertEquals(1, forOne.get("/articles/entities"));
    assertEquals(1, forOne.get("/entities/articles"));
    assertEquals(2, forOne.get("/articles/mentions"), "one for each set of arguments");
    assertEquals(1, forOne.get("/articles/processing"));
    assertEquals(1, forOne.get("/articles/quotes"));
    assertEquals(1, forOne.get("/articles/events"));
    assertEquals(1, forOne.get("/events"));
    assertEquals(1, forOne.get("/events/reports"));
    assertTrue(forOne.get("/articles/origins") <= 2, "those of events and of stories");
    assertEquals(1, forOne.get("/articles/stories"));
    assertEquals(1, forOne.get("/stories/articles"));
    assertEquals(1, forOne.get("/stories/events"));
    assertEquals(1, forOne.get("/events/stories"));
    for (String list : List.of("events", "quotes", "mentions", "related", "timelines")) {
      assertEquals(1, forOne.get("/entities/" + list), list);
    }
  }

  private Map<String, Integer> callsFor(int articlesAskedFor) {
    articles.forget();
    entities.forget();
    JsonPath answer = ask(EVERYTHING, Map.of("n", articlesAskedFor));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(articlesAskedFor, answer.getList("data.articles.nodes").size());
    assertEquals(
        "Person " + articlesAskedFor,
        answer.getString("data.articles.nodes[%d].people[1].text".formatted(articlesAskedFor - 1)));
    Map<String, Integer> calls = new TreeMap<>();
    articles.calls().forEach(call -> calls.merge(call.path(), 1, Integer::sum));
    entities.calls().forEach(call -> calls.merge(call.path(), 1, Integer::sum));
    return calls;
  }

  @Test
  void aliases_with_other_arguments_have_their_own_results() {
    JsonPath answer =
        ask(
            """
            { articles(first: 3) { nodes {
                demonyms: mentions(kinds: [DEMONYM]) { text }
                organizations: mentions(kinds: [ORGANIZATION]) { text } } } }
            """);
    assertEquals(List.of("Ruvanian"), answer.getList("data.articles.nodes[2].demonyms.text"));
    assertEquals(
        List.of("the harbour board"), answer.getList("data.articles.nodes[2].organizations.text"));
  }

  @Test
  void more_than_500_ids_are_split() {
    List<String> ids =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> id(GlobalId.Kind.NamedEntity, SampleWorld.person(i)))
            .toList();
    JsonPath answer =
        ask(
            """
            query($some: [ID!]!, $others: [ID!]!) {
              some: nodes(ids: $some) { id } others: nodes(ids: $others) { id } }
            """,
            Map.of(
                "some",
                ids,
                "others",
                List.of(id(GlobalId.Kind.NamedEntity, SampleWorld.person(501)))));
    assertNull(answer.get("errors"));
    assertEquals(ids, answer.getList("data.some.id"));
    assertEquals(
        List.of(500, 1),
        entities.calls().stream()
            .map(call -> call.query().one("ids").split(",").length)
            .sorted((a, b) -> b - a)
            .toList());
  }

  private static final String MENTIONED_TWICE =
      """
      { articles(first: 3) { nodes {
          mentions { entity { canonicalName countryCode } } entities { entity { canonicalName } } } } }
      """;

  @Test
  void entities_in_the_answer_for_articles_are_not_fetched_again_for_mentions() {
    JsonPath answer = ask(MENTIONED_TWICE);
    assertNull(answer.get("errors"));
    assertEquals(
        "Ruvania", answer.getString("data.articles.nodes[2].mentions[2].entity.canonicalName"));
    assertEquals(1, entities.callsTo("/entities").size());
    String fetched = entities.callsTo("/entities").get(0).query().one("ids");
    assertTrue(fetched.contains(SampleWorld.person(1).toString()), fetched);
    assertFalse(fetched.contains(SampleWorld.COUNTRY.toString()), fetched);
  }

  @Test
  void entities_are_fetched_if_the_answer_for_articles_lacks_them() {
    entities.behave(
        call ->
            call.path().equals("/articles/entities")
                ? Answer.problem(400, "broken", "Broken")
                : SampleWorld.entities(call));
    JsonPath answer = ask(MENTIONED_TWICE);
    assertNull(answer.get("data.articles.nodes[2].entities"));
    assertEquals(
        "Ruvania", answer.getString("data.articles.nodes[2].mentions[2].entity.canonicalName"));
  }

  @Test
  void fields_of_one_request_run_side_by_side() {
    CountDownLatch all = new CountDownLatch(4);
    articles.behave(call -> together(all, SampleWorld.articles(call)));
    entities.behave(call -> together(all, SampleWorld.entities(call)));
    JsonPath answer =
        ask(
            """
            { a: articles(first: 1) { nodes { id } } b: articles(first: 2) { nodes { id } }
              entities { nodes { id } } processing { waiting } }
            """);
    assertNull(answer.get("errors"), "each waited for all others");
  }

  /** Sends the answer once all calls have arrived; fails if they never run at the same time. */
  private static Answer together(CountDownLatch all, Answer answer) {
    all.countDown();
    try {
      return all.await(5, TimeUnit.SECONDS) ? answer : Answer.problem(400, "alone", "Alone");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
