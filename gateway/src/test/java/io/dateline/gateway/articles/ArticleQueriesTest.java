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
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleQueriesTest extends WithFakeServices {

  private static final String MINISTER = id(NamedEntity, SampleWorld.MINISTER);
  private static final String COUNTRY = id(NamedEntity, SampleWorld.COUNTRY);

  @Test
  void an_article_is_answered_with_all_that_it_says() {
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
  void an_unknown_id_is_null_without_an_error() {
    for (String id :
        List.of(
            "no id of ours",
            "",
            id(NamedEntity, SampleWorld.MINISTER),
            id(io.dateline.gateway.identity.GlobalId.Kind.Article, SampleWorld.MINISTER))) {
      JsonPath answer = ask("query($id: ID!) { article(id: $id) { id } }", Map.of("id", id));
      assertNull(answer.get("errors"));
      assertTrue(answer.getMap("data").containsKey("article"));
      assertNull(answer.get("data.article"));
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
  void all_conditions_reach_the_service_and_nothing_is_counted_unasked() {
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
  void last_alone_asks_for_the_last_page() {
    ask("{ articles(last: 3) { nodes { id } } }");
    assertEquals("true", articles.calls().get(0).query().one("last"));
    assertEquals("NEWEST", articles.calls().get(0).query().one("orderBy"));
  }

  @Test
  void a_bad_cursor_is_told_in_the_words_of_the_service() {
    JsonPath answer = ask("{ articles(after: \"nonsense\") { nodes { id } } }");
    assertNull(answer.get("data.articles"));
    assertEquals("BAD_CURSOR", answer.getString("errors[0].extensions.code"));
    assertEquals("articles", answer.getString("errors[0].extensions.service"));
    assertEquals("This is no cursor of ours", answer.getString("errors[0].message"));
    assertEquals(1, articles.calls().size());
  }

  @Test
  void a_bad_page_is_refused_before_anything_is_asked() {
    JsonPath answer = ask("{ articles(first: 0) { nodes { id } } }");
    assertEquals("BAD_PAGE", answer.getString("errors[0].extensions.code"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void facets_are_counted_only_where_they_are_asked_for() {
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
  void copies_can_be_folded() {
    ask("{ articles(first: 1, filter: {foldDuplicates: true}) { nodes { id } } }");
    assertEquals("true", articles.calls().get(0).query().one("foldDuplicates"));
  }

  @Test
  void an_article_answers_its_copies_and_its_wordings() {
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
  void no_entities_are_no_condition_and_what_is_none_is_refused() {
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
