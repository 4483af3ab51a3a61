package io.dateline.tests.endtoend;

import static io.dateline.tests.endtoend.SampleStack.stream;
import static io.dateline.tests.endtoend.SampleStack.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.launcher.run.ExtractionProgress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sends a page to the gateway, and follows it through all three services and back. */
@ExtendWith(SampleStack.Shared.class)
class IngestIT {

  private static final String INGEST =
      """
      mutation ($pages: [PageInput!]!) {
        ingest(pages: $pages) { status article { id revision } problem { type title detail } }
      }
      """;

  private static final String ARTICLE =
      """
      query ($id: ID!) {
        article(id: $id) {
          url headline revision processing { state }
          entities(kinds: [PERSON]) { entity { id canonicalName offices { title of { canonicalName } } } }
        }
      }
      """;

  private static final String STORY =
      """
      Estonia moves its ferry talks to Tallinn

      Estonian Trade Minister Maarja Kallas opened talks about two new ferry lines on Monday. \
      Kallas said that the lines would carry goods from June, and that the harbours were ready.

      The talks will go on in Tallinn for three days, the ministry said in a statement on Monday.
      """;

  private final SampleStack stack;

  IngestIT(SampleStack stack) {
    this.stack = stack;
  }

  @Test
  void a_page_is_extracted_once_and_again_when_it_is_revised() {
    String url = "https://ferries.example/talks";
    JsonNode created = ingest(Map.of("url", url, "text", STORY));
    assertEquals("CREATED", created.path("status").asText(), created::toString);
    Map<String, Object> id = Map.of("id", created.path("article").path("id").asText());
    new ExtractionProgress(stack.settings()).await(status -> {});

    JsonNode article = stack.data(ARTICLE, id).path("article");
    assertEquals(url, article.path("url").asText());
    assertEquals("Estonia moves its ferry talks to Tallinn", article.path("headline").asText());
    assertEquals("PROCESSED", article.path("processing").path("state").asText());
    assertEquals(Set.of("Maarja Kallas"), people(article));
    JsonNode office = article.path("entities").path(0).path("entity").path("offices").path(0);
    assertEquals("Trade Minister", office.path("title").asText());
    assertEquals("Estonia", office.path("of").path("canonicalName").asText());

    assertEquals("DUPLICATE", ingest(Map.of("url", url, "text", STORY)).path("status").asText());

    String other = STORY.replace("Maarja Kallas", "Liisa Tamberg").replace("Kallas", "Tamberg");
    JsonNode revised = ingest(Map.of("url", url, "text", other));
    assertEquals("REVISED", revised.path("status").asText());
    assertEquals(id.get("id"), revised.path("article").path("id").asText());
    new ExtractionProgress(stack.settings()).await(status -> {});

    article = stack.data(ARTICLE, id).path("article");
    assertEquals(2, article.path("revision").asInt());
    assertEquals(Set.of("Liisa Tamberg"), people(article));
    assertEquals(List.of(), named("Maarja Kallas"), "nothing mentions her any more");
    assertEquals(List.of("Liisa Tamberg"), named("Tamberg"));
  }

  @Test
  void a_bad_page_costs_its_neighbours_nothing() {
    List<Map<String, String>> pages =
        List.of(
            Map.of("text", "The lighthouse of Port Marlow was painted white on Sunday."),
            Map.of("url", "https://ferries.example/none"),
            Map.of("url", "no url", "text", "The lamp is lit."));
    JsonNode outcomes = stack.data(INGEST, Map.of("pages", pages)).path("ingest");
    assertEquals(List.of("CREATED", "REJECTED", "REJECTED"), texts(outcomes, "status"));
    for (int i = 1; i < 3; i++) {
      JsonNode problem = outcomes.path(i).path("problem");
      assertTrue(problem.path("type").asText().startsWith("urn:dateline:problem:"));
      assertFalse(problem.path("detail").asText().isBlank());
    }
  }

  private JsonNode ingest(Map<String, String> page) {
    return stack.data(INGEST, Map.of("pages", List.of(page))).path("ingest").path(0);
  }

  private List<String> named(String name) {
    String search =
        "query ($name: String!) { entities(search: $name, filter: {kinds: [PERSON]}) { nodes {"
            + " canonicalName } } }";
    JsonNode found = stack.data(search, Map.of("name", name)).path("entities").path("nodes");
    return texts(found, "canonicalName");
  }

  private static Set<String> people(JsonNode article) {
    return stream(article.path("entities"))
        .map(entity -> entity.path("entity").path("canonicalName").asText())
        .collect(Collectors.toSet());
  }
}
