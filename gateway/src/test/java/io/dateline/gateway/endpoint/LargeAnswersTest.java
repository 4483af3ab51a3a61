package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Answers that turn out too large only while they are fetched end their own operation and no other.
 */
@QuarkusTest
@TestProfile(LargeAnswersTest.Narrow.class)
class LargeAnswersTest extends WithFakeServices {

  public static class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.limits.nodes", "2000",
          "dateline.limits.fetched-bytes", "200000",
          "dateline.calls.answer-bytes", "150000",
          "dateline.limits.answer-bytes", "60000");
    }
  }

  private int mentions = 5;
  private int textLength = 10;

  private Answer entities(Call call) {
    return call.path().equals("/articles/mentions")
        ? Answer.json(
            "{\"items\":[{\"articleId\":\""
                + SampleWorld.article(1)
                + "\",\"revision\":1,\"mentions\":["
                + IntStream.range(0, mentions)
                    .mapToObj(
                        i ->
                            "{\"id\":\"m%d\",\"kind\":\"PERSON\",\"text\":\"%d\",\"confidence\":1}"
                                .formatted(i, i))
                    .collect(Collectors.joining(","))
                + "]}]}")
        : SampleWorld.entities(call);
  }

  private Answer articles(Call call) {
    Answer answer = SampleWorld.articles(call);
    return new Answer(
        answer.status(),
        answer.contentType(),
        answer.body().replace("Minister", "x".repeat(textLength)),
        0);
  }

  @Test
  void a_list_longer_than_its_assumed_size_ends_the_query() {
    entities.behave(this::entities);
    String query = "{ articles(first: 1) { nodes { mentions { text } } } }";
    assertNull(ask(query).get("errors"));
    mentions = 2000;
    assertTooLarge(ask(query));
    assertNull(ask("{ articles(first: 1) { nodes { headline } } }").get("errors"));
  }

  @Test
  void more_bytes_than_allowed_end_the_query_that_fetches_them() {
    articles.behave(this::articles);
    textLength = 10_000;
    assertTooLarge(
        ask(
            """
            { a: articles(first: 5) { nodes { language body } }
              b: articles(first: 5) { nodes { section text } } }
            """
                .replace("body", "body text")));
  }

  @Test
  void a_too_large_answer_fails_its_field_and_opens_no_circuit() {
    articles.behave(this::articles);
    textLength = 200_000;
    for (int i = 1; i < 30; i++) {
      JsonPath answer =
          ask(
              "{ processing { waiting } articles(first: 1) { nodes { text a%d: id } } }"
                  .formatted(i));
      assertEquals("QUERY_TOO_LARGE", answer.getString("errors[0].extensions.code"));
      assertEquals(3, answer.getInt("data.processing.waiting"));
    }
    textLength = 10;
    assertNull(ask("{ articles(first: 1) { nodes { text } } }").get("errors"));
  }

  @Test
  void an_answer_with_too_long_json_is_not_written() throws Exception {
    articles.behave(this::articles);
    textLength = 20_000;
    String query = "{ articles(first: 4) { nodes { text } } }";
    assertTooLarge(ask(query));
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe("1", query);
      String answer = client.next(10_000);
      assertTrue(
          answer.contains("\"type\":\"error\"") && answer.contains("QUERY_TOO_LARGE"), answer);
    }
  }

  private static void assertTooLarge(JsonPath answer) {
    assertEquals(
        "QUERY_TOO_LARGE", answer.getString("errors[0].extensions.code"), answer::prettify);
    assertNull(answer.get("data"));
  }
}
