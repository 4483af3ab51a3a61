package io.dateline.gateway.entities;

import static io.dateline.gateway.identity.GlobalId.Kind.Article;
import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityQueriesTest extends WithFakeServices {

  private static final String MINISTER = id(NamedEntity, SampleWorld.MINISTER);

  @Test
  void an_entity_is_answered_with_its_offices_and_articles() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { entity(id: $id) {
              id kind canonicalName aliases countryCode coordinates { latitude } articleCount
              mentionCount firstSeen lastSeen
              offices { title former state asOf of { id kind canonicalName } }
              articles(first: 2) { totalCount edges { cursor node { headline } }
                pageInfo { hasNextPage endCursor } } } }
            """,
            Map.of("id", MINISTER));
    assertNull(answer.get("errors"));
    assertEquals("Ilse Varga", answer.getString("data.entity.canonicalName"));
    assertEquals("Ruvania", answer.getString("data.entity.offices[0].of.canonicalName"));
    assertEquals("ACTING", answer.getString("data.entity.offices[0].state"));
    assertEquals(1000, answer.getInt("data.entity.articles.totalCount"));
    assertEquals(
        List.of("Sol Bay opens pier 1", "Sol Bay opens pier 2"),
        answer.getList("data.entity.articles.edges.node.headline"));
    assertEquals("e2", answer.getString("data.entity.articles.pageInfo.endCursor"));
    assertEquals(2, entities.calls().size(), "the office's country is known from the reference");
    assertEquals(1, articles.calls().size());
  }

  @Test
  void only_the_fields_that_are_selected_are_fetched() {
    ask(
        """
        query($id: ID!) {
          articles(first: 1) { nodes {
            mentions(kinds: [PERSON]) { text span { start } entity { canonicalName } }
            entities { mentionCount entity { ...Who } } } }
          entity(id: $id) { ...Who }
          entities(first: 1) { nodes { id } }
        }
        fragment Who on NamedEntity { kind countryCode }
        """,
        Map.of("id", MINISTER));
    String fields = "id,canonicalName,countryCode,kind,mentionCount";
    assertTrue(
        entities
            .callsTo("/articles/mentions")
            .get(0)
            .body()
            .endsWith("\"fields\":[\"id\",\"entityId\",\"kind\",\"span\",\"text\"]}"));
    assertTrue(
        entities
            .callsTo("/articles/entities")
            .get(0)
            .body()
            .endsWith("\"fields\":[\"" + fields.replace(",", "\",\"") + "\"]}"));
    for (Call call : entities.callsTo("/entities")) {
      assertEquals(fields, call.query().one("fields"));
    }
  }

  @Test
  void a_former_id_leads_to_the_entity_of_today() {
    UUID former = SampleWorld.person(77);
    entities.behave(
        call ->
            Answer.json(
                "{\"items\":[{\"id\":\"%s\",\"canonicalName\":\"Ilse Varga\",\"formerIds\":[\"%s\"]}]}"
                    .formatted(SampleWorld.MINISTER, former)));
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { id canonicalName } }",
            Map.of("id", id(NamedEntity, former)));
    assertEquals("Ilse Varga", answer.getString("data.entity.canonicalName"));
    assertEquals(MINISTER, answer.getString("data.entity.id"));
  }

  @Test
  void an_office_leads_to_the_mentions_that_state_it() {
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { offices { evidence { text article { id } } } } }",
            Map.of("id", MINISTER));
    assertEquals("Varga", answer.getString("data.entity.offices[0].evidence[0].text"));
    assertEquals(
        id(Article, SampleWorld.article(2)),
        answer.getString("data.entity.offices[0].evidence[1].article.id"));
  }

  @Test
  void other_fields_of_an_offices_country_are_fetched_if_selected() {
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { offices { of { countryCode } } } }",
            Map.of("id", MINISTER));
    assertEquals("RV", answer.getString("data.entity.offices[0].of.countryCode"));
  }

  @Test
  void counting_the_articles_of_an_entity_calls_entities_service_alone() {
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { articles { totalCount } } }",
            Map.of("id", MINISTER));
    assertEquals(1000, answer.getInt("data.entity.articles.totalCount"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void a_deleted_article_is_left_out_of_an_entitys_articles() {
    entities.behave(
        call ->
            call.path().equals("/entities/articles")
                ? io.dateline.gateway.fake.FakeService.Answer.json(
                    "{\"items\":[{\"entityId\":\"%s\",\"articles\":[{\"articleId\":\"%s\",\"cursor\":\"e1\"},{\"articleId\":\"%s\",\"cursor\":\"e2\"}]}]}"
                        .formatted(
                            SampleWorld.MINISTER, SampleWorld.COUNTRY, SampleWorld.article(2)))
                : SampleWorld.entities(call));
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { articles { nodes { headline } } } }",
            Map.of("id", MINISTER));
    assertEquals(
        List.of("Sol Bay opens pier 2"), answer.getList("data.entity.articles.nodes.headline"));
  }

  @Test
  void mentions_lead_to_their_entities_and_a_demonym_to_its_country() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) {
              mentions { id kind text span { start end } sentence sentenceSpan { end } rule
                confidence entity { kind canonicalName } office { title of { canonicalName } }
                offices { title of { canonicalName } } article { headline } }
              demonyms: mentions(kinds: [DEMONYM]) { text entity { canonicalName } }
              entities(kinds: [PLACE]) { mentionCount firstSpan { start } entity { canonicalName } }
            } }
            """,
            Map.of("id", articleId(3)));
    assertNull(answer.get("errors"));
    assertEquals(
        List.of("Varga", "Person 3", "Ruvanian", "the harbour board"),
        answer.getList("data.article.mentions.text"));
    assertEquals("Ilse Varga", answer.getString("data.article.mentions[0].entity.canonicalName"));
    assertEquals("Ruvania", answer.getString("data.article.mentions[0].office.of.canonicalName"));
    assertEquals(
        List.of("minister", "chair"), answer.getList("data.article.mentions[0].offices.title"));
    assertEquals(List.of(), answer.getList("data.article.mentions[3].offices"));
    assertTrue(
        entities.callsTo("/articles/mentions").get(0).body().contains("\"office\",\"rule\""),
        "one field of entities-service gives both");
    assertEquals("PLACE", answer.getString("data.article.mentions[2].entity.kind"));
    assertNull(answer.get("data.article.mentions[3].entity"));
    assertEquals("surname-alone", answer.getString("data.article.mentions[3].rule"));
    assertEquals(
        "Sol Bay opens pier 3", answer.getString("data.article.mentions[0].article.headline"));
    assertEquals(List.of("Ruvanian"), answer.getList("data.article.demonyms.text"));
    assertEquals(List.of("Ruvania"), answer.getList("data.article.entities.entity.canonicalName"));
  }

  @Test
  void an_article_that_waits_has_no_mentions_yet() {
    entities.behave(call -> io.dateline.gateway.fake.FakeService.Answer.json("{\"items\":[]}"));
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) {
              mentions { text } entities { mentionCount } processing { state attempts } } }
            """,
            Map.of("id", articleId(3)));
    assertNull(answer.get("errors"));
    assertEquals(List.of(), answer.getList("data.article.mentions"));
    assertEquals(List.of(), answer.getList("data.article.entities"));
    assertEquals("WAITING", answer.getString("data.article.processing.state"));
  }

  @Test
  void entities_are_searched_and_filtered() {
    JsonPath answer =
        ask(
            """
            query($article: ID!) { entities(search: "var", orderBy: NAME, first: 2, filter: {
                kinds: [PERSON, PLACE], countryCode: ["RV"], articleId: $article }) {
              totalCount nodes { canonicalName coordinates { latitude longitude } }
              edges { cursor } pageInfo { hasNextPage } } }
            """,
            Map.of("article", articleId(5)));
    assertNull(answer.get("errors"));
    assertEquals(
        List.of("Ruvania", "Ilse Varga"), answer.getList("data.entities.nodes.canonicalName"));
    assertEquals(2, answer.getInt("data.entities.totalCount"));
    Call call = entities.calls().get(0);
    assertEquals("var", call.query().one("q"));
    assertEquals(List.of("PERSON", "PLACE"), call.query().all("kind"));
    assertEquals(List.of("RV"), call.query().all("country"));
    assertEquals(SampleWorld.article(5).toString(), call.query().one("articleId"));
    assertEquals("NAME", call.query().one("orderBy"));
    assertEquals("2", call.query().one("limit"));
    assertEquals("true", call.query().one("count"));
  }

  @Test
  void an_invalid_article_id_in_a_filter_is_refused() {
    JsonPath answer =
        ask(
            "query($id: ID!) { entities(filter: {articleId: $id}) { totalCount } }",
            Map.of("id", MINISTER));
    assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void an_unknown_id_is_null_without_an_error() {
    String id = id(NamedEntity, java.util.UUID.fromString("11111111-0000-4000-8000-000000000000"));
    JsonPath answer = ask("query($id: ID!) { entity(id: $id) { id } }", Map.of("id", id));
    assertNull(answer.get("errors"));
    assertNull(answer.get("data.entity"));
  }

  @Test
  void an_invalid_entity_id_is_refused_and_a_uuid_is_accepted() {
    for (String id : List.of("?", id(Article, SampleWorld.MINISTER))) {
      JsonPath answer = ask("query($id: ID!) { entity(id: $id) { id } }", Map.of("id", id));
      assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
    }
    JsonPath answer =
        ask(
            "query($id: ID!) { entity(id: $id) { canonicalName aliases } }",
            Map.of("id", SampleWorld.MINISTER.toString().toUpperCase(java.util.Locale.ROOT)));
    assertEquals("Ilse Varga", answer.getString("data.entity.canonicalName"));
    assertEquals(List.of("another name"), answer.getList("data.entity.aliases"));
  }

  @Test
  void other_names_alone_are_answered_without_the_canonical_one() {
    JsonPath answer =
        ask("query($id: ID!) { entity(id: $id) { aliases } }", Map.of("id", MINISTER));
    assertEquals(List.of("another name"), answer.getList("data.entity.aliases"));
    assertEquals(
        "id,aliases,canonicalName", entities.callsTo("/entities").get(0).query().one("fields"));
  }

  @Test
  void entities_are_asked_for_by_office() {
    JsonPath answer =
        ask(
            """
            query($of: ID) {
              a: entities(filter: {office: {title: "Foreign Minister", of: "pe"}}) { nodes { id } }
              b: entities(filter: {office: {of: $of}}) { nodes { id } } }
            """,
            Map.of("of", id(NamedEntity, SampleWorld.COUNTRY)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    Call byCode =
        entities.calls().stream()
            .filter(call -> call.query().one("officeTitle") != null)
            .findFirst()
            .orElseThrow();
    assertEquals("Foreign Minister", byCode.query().one("officeTitle"));
    assertEquals("PE", byCode.query().one("officeOf"));
    assertTrue(
        entities.calls().stream()
            .anyMatch(call -> SampleWorld.COUNTRY.toString().equals(call.query().one("officeOf"))));
    JsonPath refused = ask("{ entities(filter: {office: {of: \"Peru\"}}) { nodes { id } } }");
    assertEquals("BAD_ID", refused.getString("errors[0].extensions.code"));
    assertTrue(refused.getString("errors[0].message").startsWith("filter.office.of: \"Peru\""));
  }

  @Test
  void kinds_of_mentions_alone_are_refused_in_every_field_with_entities() {
    for (String field :
        List.of(
            "entities(filter: {kinds: [PERSON, DATE]}) { nodes { id } }",
            "articles(first: 1) { nodes { entities(kinds: [DEMONYM]) { mentionCount } } }",
            "entities(first: 1) { nodes { related(kinds: [LAW]) { articleCount } } }")) {
      JsonPath answer = ask("{ " + field + " }");
      assertEquals("BAD_ARGUMENT", answer.getString("errors[0].extensions.code"), field);
      String message = answer.getString("errors[0].message");
      assertTrue(message.contains("kinds: ") && message.contains("mentions only"), message);
    }
    ask("{ entities(first: 1) { nodes { related(kinds: [PERSON]) { articleCount } } } }");
    assertTrue(
        entities.callsTo("/entities/related").get(0).body().contains("\"kinds\":[\"PERSON\"]"));
  }
}
