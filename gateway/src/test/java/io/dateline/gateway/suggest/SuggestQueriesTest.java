package io.dateline.gateway.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestQueriesTest extends WithFakeServices {

  @Test
  void entities_come_first_and_headlines_after_them() {
    JsonPath answer =
        ask(
            "{ suggest(prefix: \"var\", first: 4) { text entity { canonicalName } article { outlet"
                + " } } }");
    assertNull(answer.get("errors"));
    assertEquals(
        List.of("Ilse Varga", "Ruvania", "Sol Bay opens pier 1", "Sol Bay opens pier 2"),
        answer.getList("data.suggest.text"));
    assertEquals("Ilse Varga", answer.getString("data.suggest[0].entity.canonicalName"));
    assertNull(answer.get("data.suggest[0].article"));
    assertEquals("The Meridian Courier", answer.getString("data.suggest[3].article.outlet"));
    assertEquals("var", entities.callsTo("/entities/suggest").get(0).query().one("prefix"));
  }

  @Test
  void one_failing_service_costs_its_own_suggestions_alone() {
    String query = "{ suggest(prefix: \"var\", first: 4) { text } }";
    entities.behave(call -> Answer.problem(503, "gone", "Gone"));
    assertEquals("Sol Bay opens pier 1", ask(query).getString("data.suggest[0].text"));
    articles.behave(call -> Answer.problem(503, "gone", "Gone"));
    assertEquals("ENTITIES_UNAVAILABLE", ask(query).getString("errors[0].extensions.code"));
  }

  @Test
  void an_empty_prefix_calls_no_service() {
    assertEquals(List.of(), ask("{ suggest(prefix: \" \") { text } }").getList("data.suggest"));
    assertTrue(entities.calls().isEmpty());
  }
}
