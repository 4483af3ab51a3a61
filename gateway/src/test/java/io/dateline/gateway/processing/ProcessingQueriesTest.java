package io.dateline.gateway.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcessingQueriesTest extends WithFakeServices {

  @Test
  void the_state_of_all_articles_is_returned() {
    JsonPath answer =
        ask(
            "{ processing { waiting processed failed parked feedLag feedPosition pipelineVersion"
                + " tagger } }");
    assertNull(answer.get("errors"));
    assertEquals(997, answer.getInt("data.processing.processed"));
    assertEquals("5000000000", answer.getString("data.processing.feedPosition"));
    assertNull(answer.get("data.processing.feedLag"));
  }

  @Test
  void the_state_of_each_article_is_returned_and_an_unknown_one_waits() {
    JsonPath answer =
        ask("{ articles(first: 3) { nodes { processing { state attempts processedAt } } } }");
    assertNull(answer.get("errors"));
    assertEquals(
        List.of("PROCESSED", "WAITING", "PROCESSED"),
        answer.getList("data.articles.nodes.processing.state"));
    assertEquals(1, entities.calls().size());
  }

  @Test
  void parked_articles_are_tried_again() {
    JsonPath answer =
        ask(
            "mutation($ids: [ID!]) { retryParked(articleIds: $ids) }",
            Map.of("ids", List.of(articleId(1))));
    assertEquals(2, answer.getInt("data.retryParked"));
    assertEquals(
        "{\"articleIds\":[\"%s\"]}".formatted(SampleWorld.article(1)),
        entities.calls().get(0).body());
  }

  @Test
  void all_parked_articles_are_tried_again_if_none_are_named() {
    JsonPath answer = ask("mutation { retryParked }");
    assertEquals(2, answer.getInt("data.retryParked"));
    assertEquals("{}", entities.calls().get(0).body());
  }

  @Test
  void an_id_of_another_kind_than_article_is_refused() {
    JsonPath answer = ask("mutation { retryParked(articleIds: [\"?\"]) }");
    assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
  }
}
