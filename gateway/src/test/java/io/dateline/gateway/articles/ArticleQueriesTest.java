package io.dateline.gateway.articles;

import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleQueriesTest extends WithFakeServices {

  private static final String MINISTER = id(NamedEntity, SampleWorld.MINISTER);
  private static final String COUNTRY = id(NamedEntity, SampleWorld.COUNTRY);

  @Test
  void an_article_has_all_its_fields() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) {
              __typename id url revision ingestedAt headline standfirst byline authors outlet agency
              aggregator publishedAt { at precision zoneStated } dateline { text place agency }
              section language text parts { label span { start end } } body
              captions { text credit } blocks { label kept reason text rawSpan { start end } }
              metadata { name value source rawSpan { start } confidence } raw } }
            """,
            Map.of("id", articleId(7)));
    assertNull(answer.get("errors"));
    assertEquals("Article", answer.getString("data.article.__typename"));
    assertEquals(articleId(7), answer.getString("data.article.id"));
    assertEquals("Sol Bay opens pier 7", answer.getString("data.article.headline"));
    assertNull(answer.get("data.article.standfirst"));
    assertEquals(List.of("Tomas Reyl"), answer.getList("data.article.authors"));
    assertEquals("2026-03-02T08:00:00Z", answer.getString("data.article.ingestedAt"));
    assertEquals("2026-03-01T09:30:00+05:30", answer.getString("data.article.publishedAt.at"));
    assertEquals("MINUTE", answer.getString("data.article.publishedAt.precision"));
    assertEquals("Sol Bay", answer.getString("data.article.dateline.place"));
    assertEquals(20, answer.getInt("data.article.parts[0].span.end"));
    assertEquals(0.9, answer.getDouble("data.article.metadata[0].confidence"));
    assertEquals(3, answer.getList("data.article.blocks").size());
  }

  @Test
  void a_label_that_is_not_known_yet_is_other() {
    JsonPath answer =
        ask(
            "query($id: ID!) { article(id: $id) { blocks(kept: false) { label kept } } }",
            Map.of("id", articleId(1)));
    assertEquals(List.of("NAVIGATION", "OTHER"), answer.getList("data.article.blocks.label"));
  }

  @Test
  void only_the_fields_that_are_selected_are_fetched() {
    ask(
        """
        query($id: ID!) {
          article(id: $id) { ...Head mentions { text } }
          articles(first: 2) { edges { node { text } } nodes { headline } }
        }
        fragment Head on Article { id headline publishedAt { at } }
        """,
        Map.of("id", articleId(1)));
    assertEquals(
        Set.of("headline,id,publishedAt", "headline,id,text"),
        Set.copyOf(articles.calls().stream().map(call -> call.query().one("fields")).toList()));
  }

  @Test
  void a_passage_is_text_with_the_positions_of_the_matches() {
    articles.behave(
        call -> {
          Answer answer = SampleWorld.articles(call);
          return Answer.json(
              answer
                  .body()
                  .replace("the <em>harbour</em>", "a &lt;b&gt; &amp; <em>harb&quot;</em>"));
        });
    JsonPath answer =
        ask(
            "{ articles(search: \"harbour\", first: 1) { edges { passages { text matches { start end }"
                + " } } } }");
    String first = "data.articles.edges[0].passages[0].";
    assertEquals("a <b> & harb\" of Sol Bay", answer.getString(first + "text"));
    assertEquals(8, answer.getInt(first + "matches[0].start"));
    assertEquals(13, answer.getInt(first + "matches[0].end"));
  }

  @Test
  void a_search_is_counted_over_time_also_among_the_articles_of_entities() {
    JsonPath answer =
        ask(
            "query($id: ID!) { all: timeline(search: \"pier\", by: YEAR) { from count } some:"
                + " timeline(filter: {entityIds: [$id], outlet: [\"A\"]}) { count } }",
            Map.of("id", SampleWorld.MINISTER.toString()));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(List.of(600, 400), answer.getList("data.all.count"));
    assertEquals("2026-03-01T00:00:00Z", answer.getString("data.all[0].from"));
    assertEquals(
        Set.of("GET YEAR pier", "POST DAY null"),
        Set.copyOf(
            articles.callsTo("/articles/timeline").stream()
                .map(c -> c.method() + " " + c.query().one("by") + " " + c.query().one("q"))
                .toList()));
  }

  @Test
  void an_unknown_id_is_null_without_an_error() {
    String id = id(GlobalId.Kind.Article, SampleWorld.MINISTER);
    JsonPath answer = ask("query($id: ID!) { article(id: $id) { id } }", Map.of("id", id));
    assertNull(answer.get("errors"));
    assertTrue(answer.getMap("data").containsKey("article"));
    assertNull(answer.get("data.article"));
  }

  @Test
  void an_invalid_article_id_is_refused_with_an_example() {
    for (String id : List.of("no id of ours", "", id(NamedEntity, SampleWorld.MINISTER))) {
      JsonPath answer = ask("query($id: ID!) { article(id: $id) { id } }", Map.of("id", id));
      assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
      String message = answer.getString("errors[0].message");
      assertTrue(message.startsWith("id: \"" + id + "\""), message);
      assertTrue(message.contains("Article.id, for example QXJ0aWNsZTo"), message);
    }
  }

  @Test
  void the_uuid_of_the_rest_services_is_an_id_too() {
    String uuid = SampleWorld.article(3).toString();
    JsonPath answer =
        ask("query($id: ID!) { article(id: $id) { id headline } }", Map.of("id", uuid));
    assertEquals("Sol Bay opens pier 3", answer.getString("data.article.headline"));
    assertEquals(articleId(3), answer.getString("data.article.id"));
    ask(
        "query($id: ID!) { articles(first: 1, filter: {entityIds: [$id]}) { nodes { id } } }",
        Map.of("id", SampleWorld.MINISTER.toString()));
    assertTrue(
        entities
            .callsTo("/articles/mentioning")
            .get(0)
            .body()
            .contains(SampleWorld.MINISTER.toString()));
  }

  @Test
  void pages_too_large_for_one_answer_are_fetched_in_parts() {
    articles.behave(
        call -> {
          String fields = call.query().one("fields");
          String ids = call.query().one("ids");
          int asked =
              ids != null ? ids.split(",", -1).length : Integer.parseInt(call.query().one("limit"));
          return fields.contains("raw") && asked > 3
              ? Answer.problem(400, "answer-too-large", "The answer would be too large")
              : SampleWorld.articles(call);
        });
    JsonPath answer =
        ask("{ articles(first: 20) { pageInfo { endCursor } nodes { headline raw } } }");
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals("c20", answer.getString("data.articles.pageInfo.endCursor"));
    assertEquals(20, answer.getList("data.articles.nodes.raw").size());
    assertEquals("Sol Bay opens pier 20", answer.getString("data.articles.nodes[19].headline"));
    JsonPath nodes =
        ask(
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { raw } } }",
            Map.of("ids", IntStream.rangeClosed(1, 9).mapToObj(i -> articleId(i)).toList()));
    assertNull(nodes.get("errors"), () -> nodes.getString("errors"));
    assertEquals(9, nodes.getList("data.nodes.raw").size());
  }

  @Test
  void one_article_that_is_too_large_for_an_answer_has_its_own_code() {
    articles.behave(
        call -> Answer.problem(400, "answer-too-large", "The answer would be too large"));
    JsonPath answer = ask("{ articles(first: 2) { nodes { raw } } }");
    assertEquals("ANSWER_TOO_LARGE", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void a_busy_service_is_not_called_again() {
    articles.behave(
        call -> Answer.problem(503, "busy", "The service reads as much as it can hold"));
    JsonPath answer = ask("{ articles(first: 2) { nodes { raw } } }");
    assertEquals("DOWNSTREAM_BUSY", answer.getString("errors[0].extensions.code"));
    assertEquals("articles", answer.getString("errors[0].extensions.service"));
    assertEquals(1, articles.calls().size());
  }

  @Test
  void the_time_of_the_fetch_and_the_source_of_a_date_can_be_read() {
    JsonPath answer =
        ask("{ articles(first: 1) { nodes { fetchedAt publishedAt { at source } } } }");
    assertEquals("2026-03-01T12:00:00Z", answer.getString("data.articles.nodes[0].fetchedAt"));
    assertEquals(
        "json-ld datePublished", answer.getString("data.articles.nodes[0].publishedAt.source"));
  }

  @Test
  void a_wrong_enum_value_is_reported_with_the_valid_values() {
    for (JsonPath answer :
        List.of(
            ask("{ articles(orderBy: LATEST) { nodes { id } } }"),
            ask(
                "query($o: ArticleOrder) { articles(orderBy: $o) { nodes { id } } }",
                Map.of("o", "LATEST")))) {
      String message = answer.getString("errors[0].message");
      assertTrue(message.contains("NEWEST, OLDEST, RELEVANCE"), message);
      assertTrue(message.contains("orderBy") || message.contains("variable o"), message);
    }
  }

  @Test
  void a_page_of_articles_has_cursors_and_a_total_when_asked() {
    JsonPath answer =
        ask(
            """
            { articles(search: "harbour", first: 2, after: "c10") {
                edges { cursor node { headline } highlights } nodes { headline } totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """);
    assertNull(answer.get("errors"));
    assertEquals(List.of("c11", "c12"), answer.getList("data.articles.edges.cursor"));
    assertEquals(
        "the <em>harbour</em> of Sol Bay",
        answer.getString("data.articles.edges[0].highlights[0]"));
    assertEquals("Sol Bay opens pier 12", answer.getString("data.articles.nodes[1].headline"));
    assertEquals(1000, answer.getInt("data.articles.totalCount"));
    assertEquals(
        Map.of(
            "hasNextPage", true, "hasPreviousPage", true, "startCursor", "c11", "endCursor", "c12"),
        answer.getMap("data.articles.pageInfo"));
  }

  @Test
  void all_conditions_reach_the_service_and_counting_needs_a_request() {
    JsonPath answer =
        ask(
            """
            { articles(search: "pier", orderBy: RELEVANCE, last: 3, before: "c9", filter: {
                outlet: ["A & B", "C"], agency: ["NNA"], language: ["en", "pt-BR"],
                section: ["World"], from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00+02:00",
                hasHeadline: true }) { nodes { id } } }
            """);
    assertNull(answer.get("errors"));
    Call call = articles.calls().get(0);
    assertEquals("pier", call.query().one("q"));
    assertEquals(List.of("A & B", "C"), call.query().all("outlet"));
    assertEquals(List.of("en", "pt-BR"), call.query().all("language"));
    assertEquals("2026-01-01T00:00:00Z", call.query().one("from"));
    assertEquals("2026-01-31T22:00:00Z", call.query().one("to"));
    assertEquals("true", call.query().one("hasHeadline"));
    assertEquals("RELEVANCE", call.query().one("orderBy"));
    assertEquals("3", call.query().one("limit"));
    assertEquals("c9", call.query().one("before"));
    assertTrue(call.query().all("last").isEmpty());
    assertTrue(call.query().all("count").isEmpty());
  }

  @Test
  void last_without_a_cursor_requests_the_last_page() {
    ask("{ articles(last: 3) { nodes { id } } }");
    assertEquals("true", articles.calls().get(0).query().one("last"));
    assertEquals("NEWEST", articles.calls().get(0).query().one("orderBy"));
  }

  @Test
  void a_bad_cursor_is_reported_with_the_text_of_the_service() {
    JsonPath answer = ask("{ articles(after: \"nonsense\") { nodes { id } } }");
    assertNull(answer.get("data.articles"));
    assertEquals("BAD_CURSOR", answer.getString("errors[0].extensions.code"));
    assertEquals("articles", answer.getString("errors[0].extensions.service"));
    String message = answer.getString("errors[0].message");
    assertTrue(message.startsWith("after: This is no cursor of ours"), message);
    assertTrue(message.contains("pageInfo.endCursor"), message);
    assertEquals(1, articles.calls().size());
  }

  @Test
  void a_bad_page_is_refused_before_any_service_is_called() {
    JsonPath answer = ask("{ articles(first: 0) { nodes { id } } }");
    assertEquals("BAD_PAGE", answer.getString("errors[0].extensions.code"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void facets_are_counted_only_if_the_query_selects_them() {
    JsonPath answer =
        ask("{ articles(first: 1) { facets { name values { value count } } nodes { id } } }");
    assertEquals("outlet", answer.getString("data.articles.facets[0].name"));
    assertEquals(1000, answer.getInt("data.articles.facets[0].values[0].count"));
    assertEquals("outlet,agency,language,section", articles.calls().get(0).query().one("facets"));
    articles.forget();
    ask("{ articles(first: 1) { nodes { id } } }");
    assertNull(articles.calls().get(0).query().one("facets"));
  }

  @Test
  void near_duplicates_can_be_folded() {
    ask("{ articles(first: 1, filter: {foldDuplicates: true}) { nodes { id } } }");
    assertEquals("true", articles.calls().get(0).query().one("foldDuplicates"));
  }

  @Test
  void an_article_has_its_near_duplicates_and_revisions() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) {
              revisions { number ingestedAt text }
              duplicates { size why likelyOrigin { headline } articles { headline } } } }
            """,
            Map.of("id", id(GlobalId.Kind.Article, SampleWorld.article(4))));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(List.of("Wording 1", "Wording 2"), answer.getList("data.article.revisions.text"));
    assertEquals("It was published first.", answer.getString("data.article.duplicates.why"));
    assertEquals(
        "Sol Bay opens pier 4", answer.getString("data.article.duplicates.likelyOrigin.headline"));
    assertEquals(
        List.of("Sol Bay opens pier 4", "Sol Bay opens pier 5"),
        answer.getList("data.article.duplicates.articles.headline"));
  }

  @Test
  void articles_that_mention_all_of_several_entities_are_searched_among() {
    JsonPath answer =
        ask(
            """
            query($of: [ID!]) { articles(search: "pier", first: 9,
                filter: {entityIds: $of, outlet: ["C"]}) {
              totalCount facets { name } nodes { headline } } }
            """,
            Map.of("of", List.of(MINISTER, COUNTRY, MINISTER)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(
        List.of("Sol Bay opens pier 2", "Sol Bay opens pier 5"),
        answer.getList("data.articles.nodes.headline"));
    assertEquals(1, entities.calls().size());
    assertEquals(
        "{\"ids\":[\"%s\",\"%s\"]}".formatted(SampleWorld.MINISTER, SampleWorld.COUNTRY),
        entities.callsTo("/articles/mentioning").get(0).body());
    assertEquals(1, articles.calls().size());
    Call call = articles.callsTo("/articles/search").get(0);
    assertEquals("POST", call.method());
    assertEquals("pier", call.query().one("q"));
    assertEquals("C", call.query().one("outlet"));
    assertEquals("true", call.query().one("count"));
    assertEquals("outlet,agency,language,section", call.query().one("facets"));
  }

  @Test
  void an_empty_list_of_entities_sets_no_condition_and_an_invalid_id_is_refused() {
    ask("{ articles(first: 1, filter: {entityIds: []}) { nodes { id } } }");
    assertEquals(1, articles.callsTo("/articles").size());
    assertTrue(entities.calls().isEmpty());
    articles.forget();
    assertEquals("BAD_ID", codeOf(List.of(articleId(1))));
    assertEquals("TOO_MANY_IDS", codeOf(Collections.nCopies(51, MINISTER)));
    assertTrue(articles.calls().isEmpty());
    entities.behave(call -> Answer.problem(400, "too-many-articles", "Too many articles"));
    assertEquals("TOO_MANY_ARTICLES", codeOf(List.of(MINISTER)));
    entities.close();
    assertEquals("ENTITIES_UNAVAILABLE", codeOf(List.of(COUNTRY)));
    assertTrue(articles.calls().isEmpty());
  }

  private static String codeOf(List<String> ids) {
    return ask(
            "query($of: [ID!]) { articles(filter: {entityIds: $of}) { nodes { id } } }",
            Map.of("of", ids))
        .getString("errors[0].extensions.code");
  }
}
