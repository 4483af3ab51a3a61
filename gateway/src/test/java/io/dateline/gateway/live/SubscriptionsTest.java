package io.dateline.gateway.live;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleStories;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions by WebSocket and by event stream, and the calls of the services meanwhile. */
@QuarkusTest
@TestProfile(SubscriptionsTest.Quick.class)
class SubscriptionsTest extends WithFakeServices {

  public static class Quick implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.live.look", "100ms",
          "dateline.subscriptions.init", "1s",
          "dateline.subscriptions.per-connection", "3");
    }
  }

  private static final String HEADLINES = "subscription { articleProcessed { headline } }";

  /**
   * The position of the last change of the feed, and the position up to which entities-service has
   * read.
   */
  private volatile int head = 10;

  private volatile int read = 10;
  private volatile String state = "PROCESSED";

  @BeforeEach
  void services_with_a_feed() throws InterruptedException {
    articles.behave(this::articles);
    entities.behave(this::entities);
    // The watcher of an earlier test stops at its next poll, and must not continue from the end of
    // that test's feed.
    await(
        () -> {
          articles.forget();
          quiet();
          return articles.calls().isEmpty();
        });
  }

  /** Waits several times as long as the interval between two polls. */
  private static void quiet() {
    try {
      Thread.sleep(600);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer articles(Call call) {
    if (call.path().equals("/feed/head")) {
      return Answer.json("{\"position\":" + head + "}");
    }
    if (!call.path().equals("/feed")) {
      return SampleWorld.articles(call);
    }
    int after = Integer.parseInt(call.query().one("after"));
    int to = head;
    StringBuilder changes = new StringBuilder();
    for (int i = after + 1; i <= to; i++) {
      changes.append(changes.isEmpty() ? "" : ",");
      changes.append(
          "{\"position\":%d,\"kind\":\"UPSERT\",\"articleId\":\"%s\",\"revision\":1}"
              .formatted(i, SampleWorld.article(i)));
    }
    return Answer.json("{\"changes\":[%s],\"next\":%d}".formatted(changes, Math.max(after, to)));
  }

  private Answer entities(Call call) {
    if (call.path().equals("/processing")) {
      return Answer.json(
          "{\"waiting\":0,\"processed\":1,\"failed\":0,\"parked\":0,\"feedPosition\":"
              + read
              + "}");
    }
    if (call.path().equals("/articles/processing")) {
      StringBuilder items = new StringBuilder();
      for (int i = 1; i < 40; i++) {
        if (call.body().contains(SampleWorld.article(i).toString())) {
          items.append(items.isEmpty() ? "" : ",");
          items.append(
              "{\"articleId\":\"%s\",\"state\":\"%s\",\"attempts\":1}"
                  .formatted(SampleWorld.article(i), state));
        }
      }
      return Answer.json("{\"items\":[" + items + "]}");
    }
    return SampleWorld.entities(call);
  }

  /**
   * Waits until all subscribers are registered and the gateway knows the end of the feed. It
   * announces all later changes.
   */
  private void listenedTo(SocketClient... clients) throws InterruptedException {
    for (SocketClient client : clients) {
      client.settle();
    }
    await(() -> !articles.callsTo("/feed").isEmpty());
  }

  @Test
  void an_article_is_announced_once_its_extraction_is_done() throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe("1", HEADLINES);
      listenedTo(client);
      head = 11;
      assertNull(client.next(600), "entities-service has yet to read of it");
      state = "WAITING";
      read = 11;
      assertNull(client.next(600), "it is being worked on");
      state = "PROCESSED";
      assertEquals(
          "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"articleProcessed\":"
              + "{\"headline\":\"Sol Bay opens pier 11\"}},\"extensions\":{\"cost\":2}}}",
          client.next(30_000));
      assertNull(client.next(400), "once");
      client.send("{\"id\":\"1\",\"type\":\"complete\"}");
      client.settle();
      // A poll may still be running; the next one finds no subscriber.
      await(
          () -> {
            articles.forget();
            quiet();
            return articles.calls().isEmpty();
          });
    }
  }

  @Test
  void one_poll_of_the_services_serves_all_subscribers() throws Exception {
    try (SocketClient one = SocketClient.initialized();
        SocketClient other = SocketClient.initialized()) {
      one.subscribe("a", HEADLINES);
      one.subscribe(
          "b", "subscription { articleProcessed(filter: {outlet: [\"Nobody\"]}) { id } }");
      other.subscribe(
          "c",
          "subscription { articleProcessed(filter: {hasHeadline: true}) { headline mentions { text"
              + " } } }");
      listenedTo(one, other);
      articles.forget();
      read = 13;
      head = 13;
      for (int i = 11; i <= 13; i++) {
        String told = one.next(30_000);
        assertTrue(told.contains("\"id\":\"a\"") && told.contains("pier " + i), told);
        String mentions = other.next(30_000);
        assertTrue(mentions.contains("pier " + i) && mentions.contains("Person " + i), mentions);
      }
      assertNull(one.next(300));
    }
  }

  @Test
  void a_subscriber_with_a_filter_by_entities_gets_only_matching_articles() throws Exception {
    String two = subscriptionOn(SampleWorld.MINISTER, SampleWorld.COUNTRY);
    String noneOfBoth = subscriptionOn(SampleWorld.MINISTER, SampleWorld.person(12));
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe("1", noneOfBoth);
      client.subscribe("2", two);
      listenedTo(client);
      read = 11;
      head = 11;
      String told = client.next(30_000);
      assertTrue(told.contains("\"id\":\"2\"") && told.contains("pier 11"), told);
      assertNull(client.next(600));
    }
  }

  private static String subscriptionOn(UUID... entities) {
    return "subscription { articleProcessed(filter: {entityIds: [%s]}) { headline } }"
        .formatted(
            Arrays.stream(entities)
                .map(entity -> "\\\"" + id(GlobalId.Kind.NamedEntity, entity) + "\\\"")
                .collect(Collectors.joining(", ")));
  }

  @Test
  void a_subscriber_of_an_entity_gets_its_mentions() throws Exception {
    String id = id(GlobalId.Kind.NamedEntity, SampleWorld.person(12));
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe(
          "1",
          "subscription { entityMentioned(entityId: \\\""
              + id
              + "\\\") { text article { headline } } }");
      listenedTo(client);
      read = 13;
      head = 13;
      String told = client.next(30_000);
      assertTrue(told.contains("Person 12") && told.contains("pier 12"), told);
    }
  }

  @Test
  void a_subscriber_of_a_dyad_gets_its_events() throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe(
          "1",
          "subscription { eventHappened(filter: {actor: \\\"RV\\\", recipient: \\\"NO\\\"}) { type"
              + " articleCount } }");
      listenedTo(client);
      entities.forget();
      read = 11;
      head = 11;
      String told = client.next(30_000);
      assertTrue(told.contains("\"type\":\"AID\""), told);
      var query = entities.callsTo("/events").get(0).query();
      assertEquals(SampleWorld.article(11).toString(), query.one("articleId"));
      assertEquals("RV", query.one("actor"));
      assertEquals("NO", query.one("recipient"));
    }
  }

  @Test
  void a_subscriber_of_a_story_is_told_when_it_grows() throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe(
          "1",
          "subscription { storyGrew(id: \\\""
              + id(GlobalId.Kind.Story, SampleStories.story(12))
              + "\\\") { title articles(first: 2) { nodes { headline } } } }");
      listenedTo(client);
      read = 13;
      head = 13;
      String told = client.next(30_000);
      assertTrue(told.contains("\"title\":\"Sol Bay opens pier 12\""), told);
      assertTrue(told.contains("Sol Bay opens pier 13"), told);
      assertNull(client.next(600), "the other articles are in other stories");
    }
  }

  @Test
  void an_event_stream_gets_the_same_events() throws Exception {
    HttpResponse<java.io.InputStream> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "text/event-stream")
                    .header("Accept-Encoding", "gzip")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + HEADLINES + "\"}"))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(200, response.statusCode());
    assertEquals(
        "text/event-stream; charset=utf-8", response.headers().firstValue("Content-Type").get());
    listenedTo();
    read = 11;
    head = 11;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (!line.startsWith("event:")) {
        line = lines.readLine();
      }
      assertEquals("event: next", line);
      assertEquals(
          "data: {\"data\":{\"articleProcessed\":{\"headline\":\"Sol Bay opens pier 11\"}},"
              + "\"extensions\":{\"cost\":2}}",
          lines.readLine());
    }
  }

  @Test
  void a_query_over_a_stream_is_one_event_and_the_end() {
    String body =
        given()
            .contentType("application/json")
            .accept("text/event-stream")
            .body("{\"query\":\"{ __typename }\"}")
            .post("/graphql")
            .asString();
    assertEquals(
        "event: next\ndata: {\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"cost\":1}}\n\n"
            + "event: complete\ndata:\n\n",
        body);
  }

  @Test
  void queries_and_refusals_are_answered_over_a_websocket() throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      client.send("{\"type\":\"ping\"}");
      assertEquals("{\"type\":\"pong\"}", client.next(30_000));
      client.subscribe("q", "{ __typename }");
      assertEquals(
          "{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"},"
              + "\"extensions\":{\"cost\":1}}}",
          client.next(30_000));
      assertEquals("{\"id\":\"q\",\"type\":\"complete\"}", client.next(30_000));
      client.subscribe("bad", "subscription { nothing }");
      String refused = client.next(30_000);
      assertTrue(
          refused.startsWith("{\"id\":\"bad\",\"type\":\"error\"")
              && refused.contains("GRAPHQL_VALIDATION_FAILED"),
          refused);
      for (int i = 0; i < 3; i++) {
        client.subscribe("s" + i, HEADLINES);
      }
      client.subscribe("s3", HEADLINES);
      assertTrue(client.next(30_000).contains("TOO_MANY_SUBSCRIPTIONS"));
    }
  }

  @Test
  void a_breach_of_the_protocol_closes_the_websocket_with_its_code() throws Exception {
    try (SocketClient client = SocketClient.open()) {
      client.subscribe("1", HEADLINES);
      assertEquals("closed 4401", client.next(30_000));
    }
    try (SocketClient client = SocketClient.open()) {
      assertEquals("closed 4408", client.next(30_000));
    }
    try (SocketClient client = SocketClient.initialized()) {
      client.send("{\"type\":\"connection_init\"}");
      assertEquals("closed 4429", client.next(30_000));
    }
    try (SocketClient client = SocketClient.initialized()) {
      client.send("nonsense");
      assertEquals("closed 4400", client.next(30_000));
    }
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe("1", HEADLINES);
      client.subscribe("1", HEADLINES);
      assertEquals("closed 4409", client.next(30_000));
    }
    try (SocketClient client = SocketClient.open()) {
      client.send("{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Bearer x\"}}");
      assertEquals("closed 4403", client.next(30_000));
    }
  }

  @Test
  void a_subscription_in_a_plain_http_request_is_refused() {
    assertEquals("NOT_ACCEPTABLE", ask(HEADLINES).getString("errors[0].extensions.code"));
  }
}
