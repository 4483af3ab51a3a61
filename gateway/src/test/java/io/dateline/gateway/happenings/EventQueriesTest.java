package io.dateline.gateway.happenings;

import static io.dateline.gateway.identity.GlobalId.Kind.Event;
import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleEvents;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventQueriesTest extends WithFakeServices {

  @Test
  void an_article_has_its_events_with_participants_evidence_and_origins() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) { events {
              id type mode modality contexts intensity quadrant confidence
              actors { words countryCode entity { canonicalName }
                office { title state of { canonicalName } } }
              recipients { words countryCode entity { canonicalName } }
              date { from to precision basis } place { words entity { canonicalName } }
              articleCount outletCount independentOrigins
              evidence(first: 5) { totalCount nodes {
                trigger triggerSpan { start end } sentence sentenceSpan { start } textRevision
                modality confidence date { from } saidBy { words entity { canonicalName } }
                joinReason joinReasonDescription article { headline } } } } } }
            """,
            Map.of("id", articleId(4)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    String event = "data.article.events[0].";
    assertEquals("AID", answer.getString(event + "type"));
    assertEquals("PLANNED", answer.getString(event + "modality"));
    assertNull(answer.get(event + "mode"));
    assertEquals(List.of("ECONOMIC", "DISASTER"), answer.getList(event + "contexts"));
    assertEquals("the minister", answer.getString(event + "actors[0].words"));
    assertEquals("Ilse Varga", answer.getString(event + "actors[0].entity.canonicalName"));
    assertEquals("ACTING", answer.getString(event + "actors[0].office.state"));
    assertEquals("Ruvania", answer.getString(event + "actors[0].office.of.canonicalName"));
    assertNull(answer.get(event + "recipients[1].entity"));
    assertEquals("NO", answer.getString(event + "recipients[1].countryCode"));
    assertEquals("RESOLVED", answer.getString(event + "date.basis"));
    assertEquals("Ruvania", answer.getString(event + "place.entity.canonicalName"));
    assertEquals(2, answer.getInt(event + "articleCount"));
    assertEquals(2, answer.getInt(event + "outletCount"));
    assertEquals(1, answer.getInt(event + "independentOrigins"));
    assertEquals(2, answer.getInt(event + "evidence.totalCount"));
    String newest = event + "evidence.nodes[0].";
    assertEquals("help", answer.getString(newest + "trigger"));
    assertEquals(SampleWorld.text(5).indexOf("help"), answer.getInt(newest + "triggerSpan.start"));
    assertEquals("Ruvania", answer.getString(newest + "saidBy.entity.canonicalName"));
    assertEquals("same-type+same-day", answer.getString(newest + "joinReason"));
    assertEquals("Sol Bay opens pier 5", answer.getString(newest + "article.headline"));
    assertNull(answer.get(event + "evidence.nodes[1].saidBy"));
  }

  @Test
  void an_article_gives_its_own_evidence_with_the_event_that_it_belongs_to() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { article(id: $id) { eventEvidence {
              trigger sentence triggerSpan { start } article { headline }
              event { id type articleCount } } } }
            """,
            Map.of("id", articleId(4)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    String only = "data.article.eventEvidence[0].";
    assertEquals("The minister will help Person 4.", answer.getString(only + "sentence"));
    assertEquals(SampleWorld.text(4).indexOf("help"), answer.getInt(only + "triggerSpan.start"));
    assertEquals("Sol Bay opens pier 4", answer.getString(only + "article.headline"));
    assertEquals(id(Event, SampleEvents.event(4)), answer.getString(only + "event.id"));
    assertEquals(1, answer.getList("data.article.eventEvidence").size());
  }

  @Test
  void the_id_of_any_report_leads_to_its_event() {
    for (String id : List.of(id(Event, SampleEvents.event(4)), id(Event, SampleEvents.joined(4)))) {
      JsonPath answer =
          ask(
              "query($id: ID!) { node(id: $id) { id __typename ... on Event { type } } }",
              Map.of("id", id));
      assertNull(answer.get("errors"), () -> answer.getString("errors"));
      assertEquals("Event", answer.getString("data.node.__typename"));
      assertEquals(id(Event, SampleEvents.event(4)), answer.getString("data.node.id"));
    }
  }

  @Test
  void all_conditions_of_a_filter_are_passed_on() {
    JsonPath answer =
        ask(
            """
            query($entity: ID, $article: ID) { events(first: 5, filter: {
                types: [AID, AGREE], quadrants: [MATERIAL_COOPERATION], modalities: [PLANNED],
                contexts: [ECONOMIC], participant: $entity, roles: [ACTOR], actor: "rv",
                recipient: "NO", saidBy: $entity, place: "RV", from: "2026-03-01",
                to: "2026-04-01", minConfidence: 0.5, articleId: $article}) {
              totalCount edges { cursor node { type } } pageInfo { hasNextPage } } }
            """,
            Map.of("entity", id(NamedEntity, SampleWorld.MINISTER), "article", articleId(1)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(300, answer.getInt("data.events.totalCount"));
    assertEquals("v1", answer.getString("data.events.edges[0].cursor"));
    var query = entities.callsTo("/events").get(0).query();
    assertEquals(List.of("AID", "AGREE"), query.all("type"));
    assertEquals("MATERIAL_COOPERATION", query.one("quadrant"));
    assertEquals("PLANNED", query.one("modality"));
    assertEquals("ECONOMIC", query.one("context"));
    assertEquals(SampleWorld.MINISTER.toString(), query.one("participant"));
    assertEquals("ACTOR", query.one("role"));
    assertEquals("RV", query.one("actor"));
    assertEquals("NO", query.one("recipient"));
    assertEquals(SampleWorld.MINISTER.toString(), query.one("saidBy"));
    assertEquals("RV", query.one("place"));
    assertEquals("2026-03-01", query.one("from"));
    assertEquals("2026-04-01", query.one("to"));
    assertEquals("0.5", query.one("minConfidence"));
    assertEquals(SampleWorld.article(1).toString(), query.one("articleId"));
    assertEquals("id,type", query.one("fields"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void events_of_articles_that_a_search_finds_are_searched_among() {
    JsonPath answer =
        ask(
            """
            { events(filter: {articleSearch: "harbour fire", outlet: ["A"], foldDuplicates: true}) {
                totalCount } }
            """);
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    var matching = articles.callsTo("/articles/matching").get(0).query();
    assertEquals("harbour fire", matching.one("q"));
    assertEquals("A", matching.one("outlet"));
    assertEquals(
        "{\"articleIds\":[\"%s\",\"%s\"]}"
            .formatted(SampleWorld.article(2), SampleWorld.article(5)),
        entities.callsTo("/events/search").get(0).body());
  }

  @Test
  void an_entity_has_its_events_by_role() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { entity(id: $id) {
              events(roles: [ACTOR], first: 3) { totalCount edges { cursor node { type } } } } }
            """,
            Map.of("id", id(NamedEntity, SampleWorld.MINISTER)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(2, answer.getInt("data.entity.events.totalCount"));
    assertEquals("v7", answer.getString("data.entity.events.edges[0].cursor"));
    String body = entities.callsTo("/entities/events").get(0).body();
    assertTrue(body.contains("\"roles\":[\"ACTOR\"]"), body);
    assertTrue(body.contains("\"fields\":[\"id\",\"type\"]"), body);
  }

  @Test
  void events_between_countries_are_counted_by_month() {
    JsonPath answer =
        ask(
            """
            { dyads(filter: {actor: "RV", from: "2026-01-01", modalities: [HAPPENED]}) {
                truncated items { actor recipient from quadrant type events } } }
            """);
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals("NO", answer.getString("data.dyads.items[0].recipient"));
    assertEquals("2026-03-01", answer.getString("data.dyads.items[0].from"));
    assertEquals(12, answer.getInt("data.dyads.items[0].events"));
    assertFalse(answer.getBoolean("data.dyads.truncated"));
    var query = entities.callsTo("/events/dyads").get(0).query();
    assertEquals("MONTH", query.one("by"));
    assertEquals("RV", query.one("actor"));
    assertEquals("1000", query.one("limit"));
  }

  @Test
  void outlets_and_origins_are_counted_only_if_the_query_selects_them() {
    ask("{ events(first: 3) { nodes { articleCount } } }");
    assertTrue(articles.calls().isEmpty());
    assertEquals("id,articleCount", entities.callsTo("/events").get(0).query().one("fields"));
    articles.forget();
    ask("{ events(first: 3) { nodes { outletCount independentOrigins } } }");
    assertEquals(1, articles.callsTo("/articles/origins").size());
  }

  @Test
  void origins_that_fail_affect_only_their_own_fields() {
    articles.behave(call -> new Answer(500, "text/plain", "oops", 0));
    JsonPath answer = ask("{ events(first: 1) { nodes { type outletCount } } }");
    assertEquals("AID", answer.getString("data.events.nodes[0].type"));
    assertNull(answer.get("data.events.nodes[0].outletCount"));
    assertNotNull(answer.getString("errors[0].extensions.code"));
  }

  @Test
  void wrong_ids_and_confidences_are_refused() {
    JsonPath answer =
        ask(
            "query($id: ID) { events(filter: {actor: $id}) { totalCount } }",
            Map.of("id", id(GlobalId.Kind.Article, SampleWorld.article(1))));
    assertEquals("BAD_ID", answer.getString("errors[0].extensions.code"));
    for (String query :
        List.of(
            "{ events(filter: {minConfidence: 1.5}) { totalCount } }",
            "{ events(filter: {from: \"+12026-03-01\"}) { totalCount } }",
            "{ dyads(filter: {minConfidence: -1}) { truncated } }")) {
      assertEquals("BAD_ARGUMENT", ask(query).getString("errors[0].extensions.code"));
    }
    assertTrue(entities.calls().isEmpty());
  }
}
