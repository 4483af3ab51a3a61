package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.launcher.run.GatewayQuery;
import io.dateline.tests.endtoend.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sends what clients and crawlers get wrong: each request gets its own answer, and the next one is
 * served.
 */
@ExtendWith(SampleStack.Shared.class)
class BadInputIT {

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
  private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

  private static final String STORY =
      """
      Storm closes the harbour

      The harbour X of Port Marlow was closed on Sunday, after the storm had torn a ferry from its \
      moorings and thrown it onto the pier. Nobody was hurt, the harbour master said on Monday.

      The pier will be repaired within a week, he said, and the ferries will sail from the southern \
      beach until then. The storm was the third one of this winter.
      """;

  /** Texts that no answer may contain: names of exceptions, stack frames, SQL, the database. */
  private static final List<String> INSIDES =
      List.of("Exception", "\tat ", "SELECT ", "select ", "jdbc:", "127.0.0.1");

  private final SampleStack stack;
  private final String articles;
  private final String entities;

  BadInputIT(SampleStack stack) {
    this.stack = stack;
    this.articles = stack.settings().articles();
    this.entities = stack.settings().entities();
  }

  private Answer post(String path, String contentType, String body) throws Exception {
    return post(path, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private Answer post(String path, String contentType, byte[] body) throws Exception {
    return Http.post(articles + path, stack.settings().token(), contentType, body);
  }

  @Test
  void writing_without_a_token_is_refused() throws Exception {
    for (String token : List.of("", "nonsense")) {
      assertProblem(
          401,
          "write-refused",
          Http.post(
              articles + "/articles", token, "text/plain", STORY.getBytes(StandardCharsets.UTF_8)));
      assertProblem(
          401,
          "write-refused",
          Http.post(
              entities + "/processing/retry",
              token,
              "application/json",
              "{}".getBytes(StandardCharsets.UTF_8)));
    }
    JsonNode answer =
        GatewayQuery.ask(stack.settings().graphql(), "mutation { retryParked }", Map.of());
    assertEquals(
        "UNAUTHENTICATED", answer.at("/errors/0/extensions/code").asText(), answer::toString);
  }

  @AfterEach
  void the_next_request_works() throws Exception {
    String page = "A good page. " + System.nanoTime();
    assertEquals(201, post("/articles", "text/plain", page).status());
    assertEquals(200, Http.get(entities + "/processing").status());
    assertEquals(11, stack.pages().size());
    stack.data("{ articles(first: 1) { nodes { id } } }", Map.of());
  }

  @Test
  void an_empty_body_is_no_page() throws Exception {
    assertProblem(400, "invalid-page", post("/articles", "text/plain", ""));
    assertProblem(400, "invalid-page", post("/articles", "text/html", " \n"));
  }

  @Test
  void fifty_megabytes_are_too_large_for_a_page() throws Exception {
    byte[] large = new byte[FIFTY_MEGABYTES];
    Arrays.fill(large, (byte) 'a');
    assertProblem(413, "page-too-large", post("/articles", "text/plain", large));
  }

  @Test
  void an_unknown_content_type_is_refused() throws Exception {
    assertProblem(415, "unknown-content-type", post("/articles", "application/pdf", "%PDF-1.7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"text\": \"broken", "[]", "null", "{}", "{\"text\":\"a\",\"html\":\"b\"}"})
  void json_that_is_no_page_is_refused(String json) throws Exception {
    assertProblem(400, "invalid-page", post("/articles", "application/json", json));
  }

  @Test
  void a_broken_line_costs_its_neighbours_nothing() throws Exception {
    String lines =
        """
        {"text": "The first good line of three."}
        {"text": "The second one breaks
        {"text": "The last line is good again."}
        """;
    Answer answer = post("/articles/bulk", "application/x-ndjson", lines);
    assertEquals(200, answer.status());
    List<JsonNode> outcomes = answer.text().lines().map(Http::json).toList();
    assertEquals(
        List.of("CREATED", "REJECTED", "CREATED"),
        outcomes.stream().map(outcome -> outcome.path("status").asText()).toList());
    assertEquals(
        "urn:dateline:problem:invalid-page", outcomes.get(1).path("problem").path("type").asText());
    assertNothingOfTheInsides(answer);
  }

  @Test
  void an_unknown_id_is_told() throws Exception {
    assertProblem(404, "unknown-article", Http.get(articles + "/articles/" + UNKNOWN));
    assertProblem(404, "unknown-entity", Http.get(entities + "/entities/" + UNKNOWN));
    String id = SampleStack.globalId("Article", UNKNOWN);
    JsonNode data =
        stack.data(
            "query ($id: ID!) { article(id: $id) { id } node(id: $id) { id } }", Map.of("id", id));
    assertEquals("{\"article\":null,\"node\":null}", data.toString());
    assertCoded("BAD_ID", "{ node(id: \"x\") { id } }");
  }

  @Test
  void a_bad_cursor_is_told() throws Exception {
    assertProblem(400, "bad-cursor", Http.get(articles + "/articles?after=nonsense"));
    assertProblem(400, "bad-cursor", Http.get(entities + "/entities?after=nonsense"));
    assertCoded("BAD_CURSOR", "{ articles(after: \"nonsense\") { nodes { id } } }");
    assertCoded("BAD_CURSOR", "{ entities(after: \"nonsense\") { nodes { id } } }");
  }

  @Test
  void a_query_nested_fifty_deep_is_refused() {
    // Each round is five levels: articles, nodes, entities, entity, and its articles again.
    String round = "articles(first: 1) { nodes { entities { entity { ";
    String query = "{ " + round.repeat(13) + "id " + "} } } } ".repeat(13) + "}";
    assertCoded("QUERY_TOO_DEEP", query);
  }

  @Test
  void a_broken_query_is_refused() {
    assertCoded("GRAPHQL_PARSE_FAILED", "{ articles(");
    assertCoded("GRAPHQL_VALIDATION_FAILED", "{ articels { nodes { id } } }");
  }

  @Test
  void bytes_that_are_not_in_the_charset_are_kept_and_replaced_where_they_are_read()
      throws Exception {
    byte[] page = STORY.getBytes(StandardCharsets.UTF_8);
    page[STORY.indexOf('X')] = (byte) 0xff;
    Answer created = post("/articles", "text/plain; charset=utf-8", page);
    assertEquals(201, created.status(), created::toString);
    String id = created.json().path("id").asText();

    JsonNode article = Http.get(articles + "/articles/" + id).json();
    assertTrue(article.path("decodedWithReplacements").asBoolean());
    assertTrue(article.path("text").asText().contains("harbour \ufffd of"), article::toString);
    assertArrayEquals(page, Http.get(articles + "/articles/" + id + "/raw").bytes());
  }

  @Test
  void html_that_is_broken_or_nested_beyond_reason_is_taken() throws Exception {
    String open = "<div><table><tr><td".repeat(3000);
    String page = "<html><p>The ferry <b>sails<p>again on Monday" + open + "<p>and on Tuesday.";
    Answer created = post("/articles", "text/html", page);
    assertEquals(201, created.status(), created::toString);
  }

  private void assertCoded(String code, String query) {
    JsonNode answer = GatewayQuery.ask(stack.settings().graphql(), query, Map.of());
    JsonNode error = answer.path("errors").path(0);
    assertEquals(code, error.path("extensions").path("code").asText(), answer::toPrettyString);
    assertFalse(error.path("message").asText().isBlank());
    INSIDES.forEach(word -> assertFalse(answer.toString().contains(word), answer::toString));
  }

  private static void assertProblem(int status, String type, Answer answer) {
    assertEquals(status, answer.status(), answer::toString);
    assertEquals("urn:dateline:problem:" + type, answer.json().path("type").asText());
    assertEquals(status, answer.json().path("status").asInt());
    assertFalse(answer.json().path("title").asText().isBlank());
    assertFalse(answer.json().path("detail").asText().isBlank());
    assertNothingOfTheInsides(answer);
  }

  private static void assertNothingOfTheInsides(Answer answer) {
    INSIDES.forEach(word -> assertFalse(answer.text().contains(word), answer::toString));
  }
}
