package io.dateline.gateway.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestMutationsTest extends WithFakeServices {

  private static final String INGEST =
      """
      mutation($pages: [PageInput!]!) { ingest(pages: $pages) {
        status article { id headline } problem { type title detail } } }
      """;

  @Test
  void each_page_has_its_outcome_in_order() {
    JsonPath answer =
        ask(
            INGEST,
            Map.of(
                "pages",
                List.of(
                    Map.of("text", "Sol Bay opens\na pier", "url", "https://meridian.example/1"),
                    Map.of("text", "both", "html", "<p>both"),
                    Map.of("text", "refuse me"),
                    Map.of("url", "https://meridian.example/neither"),
                    Map.of("html", "<p>Last</p>", "fetchedAt", "2026-03-01T10:00:00Z"))));
    assertNull(answer.get("errors"));
    assertEquals(
        List.of("CREATED", "REJECTED", "REJECTED", "REJECTED", "CREATED"),
        answer.getList("data.ingest.status"));
    assertEquals(articleId(1), answer.getString("data.ingest[0].article.id"));
    assertEquals("Sol Bay opens pier 3", answer.getString("data.ingest[4].article.headline"));
    assertNull(answer.get("data.ingest[1].article"));
    assertEquals(
        "A page must have exactly one of the fields text and html.",
        answer.getString("data.ingest[1].problem.detail"));
    assertEquals(
        "urn:dateline:problem:invalid-page", answer.getString("data.ingest[2].problem.type"));
    assertEquals(
        """
        {"url":"https://meridian.example/1","text":"Sol Bay opens\\na pier"}
        {"text":"refuse me"}
        {"html":"<p>Last</p>","fetchedAt":"2026-03-01T10:00:00Z"}
        """,
        articles.calls().get(0).body());
    assertEquals(2, articles.calls().size(), "one bulk, and all articles at once");
  }

  @Test
  void invalid_pages_are_not_sent() {
    JsonPath answer = ask(INGEST, Map.of("pages", List.of(Map.of())));
    assertEquals(List.of("REJECTED"), answer.getList("data.ingest.status"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void more_than_a_hundred_pages_are_refused() {
    JsonPath answer =
        ask(INGEST, Map.of("pages", Collections.nCopies(101, Map.of("text", "Sol Bay"))));
    assertEquals("TOO_MANY_PAGES", answer.getString("errors[0].extensions.code"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void a_mutation_is_not_sent_again_to_a_failing_service() {
    articles.behave(call -> new Answer(503, "text/plain", "", 0));
    JsonPath answer = ask(INGEST, Map.of("pages", List.of(Map.of("text", "Sol Bay"))));
    assertEquals("ARTICLES_UNAVAILABLE", answer.getString("errors[0].extensions.code"));
    assertEquals(1, articles.calls().size());
  }

  @Test
  void an_answer_with_too_few_lines_is_invalid() {
    articles.behave(call -> new Answer(200, "application/x-ndjson", "", 0));
    JsonPath answer = ask(INGEST, Map.of("pages", List.of(Map.of("text", "Sol Bay"))));
    assertNull(answer.get("data.ingest"));
    assertEquals("DOWNSTREAM_INVALID", answer.getString("errors[0].extensions.code"));
  }
}
