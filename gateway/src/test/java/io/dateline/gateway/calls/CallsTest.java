package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CallsTest.Hasty.class)
class CallsTest extends WithFakeServices {

  public static class Hasty implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.calls.deadline", "4s",
          "dateline.calls.timeout", "1m",
          "dateline.calls.at-once", "4");
    }
  }

  private static final String REFUSAL =
      "{\"type\":\"urn:dateline:problem:no\",\"title\":\"No\",\"status\":400}";

  @Inject MeterRegistry meters;

  /** Releases the answers of the services. */
  private final CountDownLatch release = new CountDownLatch(1);

  /** Number of calls that were refused before the release. */
  private final AtomicInteger refused = new AtomicInteger();

  @AfterEach
  void release_all_answers() {
    release.countDown();
  }

  @Test
  void a_request_ends_at_its_deadline_however_long_its_calls_may_take() {
    // One call may take a minute, and the service never answers.
    entities.behave(call -> whenReleased(SampleWorld.entities(call)));
    JsonPath answer = ask("{ articles(first: 1) { nodes { headline mentions { text } } } }");
    assertEquals("Sol Bay opens pier 1", answer.getString("data.articles.nodes[0].headline"));
    assertNull(answer.get("data.articles.nodes[0].mentions"));
    assertEquals("DOWNSTREAM_TIMEOUT", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void each_service_gets_the_time_that_is_left() {
    articles.behave(call -> SampleWorld.articles(call).after(300));
    ask("{ articles(first: 1) { nodes { mentions { text } } } }");
    int first = millisLeft(articles.callsTo("/articles"));
    int second = millisLeft(entities.callsTo("/articles/mentions"));
    assertTrue(first <= 4000 && first > 0, () -> first + " ms");
    assertTrue(second < first && second >= 0, () -> second + " ms");
  }

  /**
   * Returns the time limit of this test's call. A call that an earlier test left to be sent again
   * belongs to no request.
   */
  private static int millisLeft(List<FakeService.Call> calls) {
    return calls.stream()
        .map(call -> call.header("Dateline-Millis-Left"))
        .filter(Objects::nonNull)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void equal_reads_of_several_requests_are_one_call() throws Exception {
    articles.behave(call -> whenReleased(SampleWorld.articles(call)));
    List<JsonPath> answers =
        atOnce(
            8,
            i -> "{ articles(first: 2) { nodes { headline } } a%d: __typename }".formatted(i),
            () -> requests() == 8);
    for (JsonPath answer : answers) {
      assertEquals(2, answer.getList("data.articles.nodes.headline").size());
    }
    assertEquals(1, articles.calls().size());
    ask("{ articles(first: 2) { nodes { headline } } }");
    assertEquals(2, articles.calls().size(), "nothing is kept once it was answered");
  }

  @Test
  void a_shared_read_that_fails_fails_for_all_and_is_not_kept() throws Exception {
    articles.behave(call -> whenReleased(new Answer(400, "application/problem+json", REFUSAL, 0)));
    String query = "{ articles(first: 3) { nodes { headline } } a%d: __typename }";
    for (JsonPath answer : atOnce(3, i -> query.formatted(i), () -> requests() == 3)) {
      assertEquals("NO", answer.getString("errors[0].extensions.code"));
    }
    assertEquals(1, articles.calls().size());
    articles.behave(SampleWorld::articles);
    assertNotNull(ask("{ articles(first: 3) { nodes { headline } } }").get("data.articles"));
  }

  @Test
  void calls_beyond_the_limit_of_a_service_are_refused_at_once() throws Exception {
    articles.behave(call -> whenReleased(SampleWorld.articles(call)));
    List<JsonPath> answers =
        atOnce(
            10,
            i -> "{ articles(first: %d) { nodes { headline } } }".formatted(i + 1),
            // The other calls have already been refused.
            () -> requests() == 4 && articles.calls().size() == 4 && refused.get() == 6);
    List<String> codes =
        answers.stream().map(answer -> answer.getString("errors[0].extensions.code")).toList();
    assertEquals(4, codes.stream().filter(code -> code == null).count());
    assertEquals(6, codes.stream().filter("DOWNSTREAM_BUSY"::equals).count());
    assertEquals(4, articles.calls().size());
  }

  private Answer whenReleased(Answer answer) {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }

  private double requests() {
    return meters.get("dateline.requests.waiting").gauge().value();
  }

  /**
   * Sends several requests at once and returns their answers.
   *
   * @param allThere tells when the services may answer
   */
  private List<JsonPath> atOnce(int requests, IntFunction<String> query, BooleanSupplier allThere)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(requests);
    try {
      List<Future<JsonPath>> under = new ArrayList<>();
      for (int i = 0; i < requests; i++) {
        String one = query.apply(i);
        under.add(
            threads.submit(
                () -> {
                  JsonPath answer = ask(one);
                  if (release.getCount() > 0) {
                    refused.incrementAndGet();
                  }
                  return answer;
                }));
      }
      await(allThere);
      release.countDown();
      List<JsonPath> answers = new ArrayList<>();
      for (Future<JsonPath> answer : under) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
