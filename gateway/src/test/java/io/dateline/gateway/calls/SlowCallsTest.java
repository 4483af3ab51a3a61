package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single questions that take too long, and a service that is slow altogether. */
@QuarkusTest
@TestProfile(SlowCallsTest.Hasty.class)
class SlowCallsTest extends WithFakeServices {

  public static class Hasty implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.calls.timeout", "200ms");
    }
  }

  private static final long FOR_EVER = 600_000;

  @Test
  void slow_questions_take_the_service_away_from_nobody() throws Exception {
    articles.behave(
        call ->
            isSlow(call) ? SampleWorld.articles(call).after(FOR_EVER) : SampleWorld.articles(call));
    for (int i = 1; i <= 25; i++) {
      assertNotNull(codeOf("slow", i));
    }
    await(() -> codeOf("quick", 1) == null);
  }

  private static boolean isSlow(Call call) {
    return "slow".equals(call.query().one("q"));
  }

  @Test
  void the_circuit_stays_open_if_the_service_does_not_say_that_it_is_ready() throws Exception {
    articles.behave(call -> SampleWorld.articles(call).after(FOR_EVER));
    await(() -> "ARTICLES_UNAVAILABLE".equals(codeOf("any", 1)));
  }

  @Test
  void a_service_that_answers_again_is_used_again() throws Exception {
    articles.behave(call -> SampleWorld.articles(call).after(FOR_EVER));
    await(() -> "ARTICLES_UNAVAILABLE".equals(codeOf("any", 1)));
    articles.behave(SampleWorld::articles);
    await(() -> codeOf("any", 1) == null);
  }

  @Test
  void a_few_failures_in_a_row_take_no_service_away() {
    articles.behave(call -> SampleWorld.articles(call).after(FOR_EVER));
    for (int i = 1; i < 20; i++) {
      assertEquals("DOWNSTREAM_TIMEOUT", codeOf("any", i));
    }
    articles.behave(SampleWorld::articles);
    assertNull(codeOf("any", 20));
  }

  private static String codeOf(String search, int first) {
    return ask("{ articles(search: \"%s\", first: %d) { nodes { id } } }".formatted(search, first))
        .getString("errors[0].extensions.code");
  }
}
