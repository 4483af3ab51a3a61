package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeptAnswersTest.Kept.class)
class KeptAnswersTest extends WithFakeServices {

  public static class Kept implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.calls.kept", "5s");
    }
  }

  @Test
  void an_answer_is_kept_for_a_while_and_no_longer() throws Exception {
    ask("{ articles(first: 2) { nodes { headline } } }");
    ask("{ again: articles(first: 2) { nodes { headline } } }");
    assertEquals(1, articles.calls().size());
    await(
        () -> {
          ask("{ articles(first: 2) { nodes { headline } } }");
          return articles.calls().size() == 2;
        });
  }

  @Test
  void a_client_that_writes_reads_its_own_write() {
    ask("{ articles(first: 3) { nodes { headline } } }");
    ask("mutation { retryParked }");
    ask("{ articles(first: 3) { nodes { headline } } }");
    assertEquals(2, articles.calls().size());
  }

  @Test
  void a_failure_is_not_kept() {
    articles.behave(call -> Answer.problem(400, "broken", "Broken"));
    ask("{ articles(first: 4) { nodes { headline } } }");
    articles.behave(SampleWorld::articles);
    assertNotNull(ask("{ articles(first: 4) { nodes { headline } } }").get("data.articles"));
  }
}
