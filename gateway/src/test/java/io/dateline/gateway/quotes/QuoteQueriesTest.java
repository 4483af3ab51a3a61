package io.dateline.gateway.quotes;

import static io.dateline.gateway.identity.GlobalId.Kind.Article;
import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuoteQueriesTest extends WithFakeServices {

  @Test
  void an_article_has_its_quotes_with_speakers_and_their_offices() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) { quotes {
              id text kind span { start end } cue cueSpan { start } rule speakerName
              speaker { text span { start } }
              speakerEntity { canonicalName }
              speakerOffice { title former of { canonicalName } } } } }
            """,
            Map.of("id", id(Article, SampleWorld.article(4))));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    String first = "data.article.quotes[0].";
    assertEquals("The pier is open", answer.getString(first + "text"));
    assertEquals("said", answer.getString(first + "cue"));
    assertEquals("Varga", answer.getString(first + "speaker.text"));
    assertEquals("Ilse Varga", answer.getString(first + "speakerEntity.canonicalName"));
    assertEquals("minister", answer.getString(first + "speakerOffice.title"));
    assertEquals("Ruvania", answer.getString(first + "speakerOffice.of.canonicalName"));
    assertNull(answer.get("data.article.quotes[1].speakerEntity"));
    assertEquals("no-speaker", answer.getString("data.article.quotes[1].rule"));
  }

  @Test
  void quotes_are_searched_by_words_speaker_and_article() {
    JsonPath answer =
        ask(
            """
            query($speaker: ID, $article: ID) {
              quotes(search: "pier", first: 5,
                  filter: {speakerId: $speaker, articleId: $article, kinds: [DIRECT]}) {
                totalCount edges { cursor node { text article { headline } } }
                pageInfo { hasNextPage } } }
            """,
            Map.of(
                "speaker", id(NamedEntity, SampleWorld.MINISTER),
                "article", id(Article, SampleWorld.article(1))));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(3, answer.getInt("data.quotes.totalCount"));
    assertEquals("q1", answer.getString("data.quotes.edges[0].cursor"));
    assertEquals(
        "Sol Bay opens pier 1", answer.getString("data.quotes.edges[0].node.article.headline"));
    var query = entities.calls().get(0).query();
    assertEquals("pier", query.one("q"));
    assertEquals(SampleWorld.MINISTER.toString(), query.one("speakerId"));
    assertEquals("DIRECT", query.one("kind"));
  }

  @Test
  void quotes_are_filtered_by_period_and_office_and_answer_their_sentence() {
    JsonPath answer =
        ask(
            """
            { quotes(filter: {from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z",
                speakerOffice: {title: "minister", of: "RV"}}) { nodes { sentence } } }
            """);
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(
        "“The pier is open,” said Varga.", answer.getString("data.quotes.nodes[0].sentence"));
    var query = entities.callsTo("/quotes").get(0).query();
    assertEquals("2026-03-01T00:00:00Z", query.one("from"));
    assertEquals("2026-04-01T00:00:00Z", query.one("to"));
    assertEquals("minister", query.one("officeTitle"));
    assertEquals("RV", query.one("officeOf"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void quotes_of_articles_that_a_search_finds_are_searched_among() {
    JsonPath answer =
        ask(
            """
            { quotes(search: "open", filter: {articleSearch: "harbour fire", outlet: ["A", "B"],
                from: "2026-03-01T00:00:00Z", foldDuplicates: true}) { totalCount } }
            """);
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    var matching = articles.callsTo("/articles/matching").get(0).query();
    assertEquals("harbour fire", matching.one("q"));
    assertEquals(java.util.List.of("A", "B"), matching.all("outlet"));
    assertEquals("2026-03-01T00:00:00Z", matching.one("from"));
    assertEquals("true", matching.one("foldDuplicates"));
    var search = entities.callsTo("/quotes/search").get(0);
    assertEquals("open", search.query().one("q"));
    assertNull(search.query().one("from"), "articles-service has looked at the period");
    assertEquals(
        "{\"articleIds\":[\"%s\",\"%s\"]}"
            .formatted(SampleWorld.article(2), SampleWorld.article(5)),
        search.body());
  }

  @Test
  void a_search_that_finds_too_many_articles_has_its_own_code() {
    articles.behave(
        call ->
            io.dateline.gateway.fake.FakeService.Answer.problem(
                400, "too-many-articles", "Too many articles match"));
    JsonPath answer = ask("{ quotes(filter: {foldDuplicates: true}) { totalCount } }");
    assertEquals("TOO_MANY_ARTICLES", answer.getString("errors[0].extensions.code"));
    assertTrue(entities.calls().isEmpty());
  }

  @Test
  void an_id_of_another_kind_is_refused_as_speaker() {
    JsonPath answer =
        ask(
            "query($id: ID) { quotes(filter: {speakerId: $id}) { nodes { text } } }",
            Map.of("id", id(Article, SampleWorld.article(1))));
    assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void a_quote_is_found_again_by_its_id() {
    String id = ask("{ quotes(first: 1) { nodes { id } } }").getString("data.quotes.nodes[0].id");
    JsonPath answer =
        ask(
            "query($id: ID!) { node(id: $id) { __typename ... on Quote { text } } }",
            Map.of("id", id));
    assertEquals("Quote", answer.getString("data.node.__typename"));
    assertEquals("The pier is open", answer.getString("data.node.text"));
  }

  @Test
  void an_entity_has_quotes_mentions_related_entities_and_a_timeline() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { entity(id: $id) {
              quotes(first: 1) { totalCount nodes { text } }
              mentions(first: 1) { totalCount edges { cursor node { text article { headline } } } }
              related(first: 3, minArticles: 2) { articleCount entity { canonicalName } }
              timeline(by: WEEK, from: "2026-01-01T00:00:00Z") { from count } } }
            """,
            Map.of("id", id(NamedEntity, SampleWorld.MINISTER)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(40, answer.getInt("data.entity.quotes.totalCount"));
    assertEquals("m7", answer.getString("data.entity.mentions.edges[0].cursor"));
    assertEquals(
        "Sol Bay opens pier 7",
        answer.getString("data.entity.mentions.edges[0].node.article.headline"));
    assertEquals("Ruvania", answer.getString("data.entity.related[0].entity.canonicalName"));
    assertEquals(5, answer.getInt("data.entity.timeline[0].count"));
    assertNotNull(answer.get("data.entity.timeline[0].from"));
  }

  @Test
  void min_articles_below_one_is_refused() {
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { related(minArticles: 0) { articleCount } } }",
            Map.of("id", id(NamedEntity, SampleWorld.MINISTER)));
    assertEquals("BAD_PAGE", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void quotes_that_fail_affect_only_their_own_field() {
    entities.behave(
        call ->
            call.path().equals("/articles/quotes")
                ? new io.dateline.gateway.fake.FakeService.Answer(500, "text/plain", "oops", 0)
                : SampleWorld.entities(call));
    JsonPath answer =
        ask(
            "query($id: ID!) { article(id: $id) { headline mentions { text } quotes { text } } }",
            Map.of("id", id(Article, SampleWorld.article(4))));
    assertEquals("Sol Bay opens pier 4", answer.getString("data.article.headline"));
    assertEquals("Varga", answer.getString("data.article.mentions[0].text"));
    assertNull(answer.get("data.article.quotes"));
    assertNotNull(answer.getString("errors[0].extensions.code"));
  }
}
