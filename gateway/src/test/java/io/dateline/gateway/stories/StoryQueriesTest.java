package io.dateline.gateway.stories;

import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static io.dateline.gateway.identity.GlobalId.Kind.Story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleStories;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryQueriesTest extends WithFakeServices {

  @Test
  void a_story_has_its_articles_entities_events_origins_and_history() {
    JsonPath answer =
        ask(
            """
            query($id: ID!) { node(id: $id) { __typename ... on Story {
              id title from to articleCount outletCount independentOrigins
              centralArticle { headline }
              entities(first: 1) { articleCount entity { canonicalName } }
              articles(first: 2) { totalCount nodes { headline } pageInfo { hasNextPage } }
              events(first: 5) { totalCount edges { cursor node { type
                actors { entity { canonicalName } } story { id }
                evidence(first: 1) { nodes { sentence article { outlet } } } } } }
              history { kind fromId intoId articleCount at } } } }
            """,
            Map.of("id", id(Story, SampleStories.story(4))));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    String story = "data.node.";
    assertEquals("Story", answer.getString(story + "__typename"));
    assertEquals("Sol Bay opens pier 4", answer.getString(story + "title"));
    assertEquals("2026-03-01", answer.getString(story + "from"));
    assertEquals("2026-03-02", answer.getString(story + "to"));
    assertEquals(2, answer.getInt(story + "articleCount"));
    assertEquals(2, answer.getInt(story + "outletCount"));
    assertEquals(1, answer.getInt(story + "independentOrigins"));
    assertEquals("Sol Bay opens pier 4", answer.getString(story + "centralArticle.headline"));
    assertEquals(1, answer.getList(story + "entities").size());
    assertEquals(2, answer.getInt(story + "entities[0].articleCount"));
    assertEquals("Ilse Varga", answer.getString(story + "entities[0].entity.canonicalName"));
    assertEquals(
        List.of("Sol Bay opens pier 5", "Sol Bay opens pier 4"),
        answer.getList(story + "articles.nodes.headline"));
    assertEquals("t1", answer.getString(story + "events.edges[0].cursor"));
    assertEquals(
        "Ilse Varga",
        answer.getString(story + "events.edges[0].node.actors[0].entity.canonicalName"));
    assertEquals("JOINED", answer.getString(story + "history[0].kind"));
    assertEquals(id(Story, SampleStories.story(5)), answer.getString(story + "history[0].fromId"));
  }

  @Test
  void stories_are_filtered_and_ordered() {
    JsonPath answer =
        ask(
            """
            query($entity: ID) { stories(first: 3, orderBy: LARGEST, filter: {search: "pier",
                entityId: $entity, outlet: "Post", from: "2026-03-01", to: "2026-04-01",
                minArticles: 3}) {
              totalCount edges { cursor node { title } } pageInfo { hasNextPage } } }
            """,
            Map.of("entity", id(NamedEntity, SampleWorld.MINISTER)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(200, answer.getInt("data.stories.totalCount"));
    assertEquals("s1", answer.getString("data.stories.edges[0].cursor"));
    assertTrue(answer.getBoolean("data.stories.pageInfo.hasNextPage"));
    var query = entities.callsTo("/stories").get(0).query();
    assertEquals("pier", query.one("q"));
    assertEquals(SampleWorld.MINISTER.toString(), query.one("entityId"));
    assertEquals("Post", query.one("outlet"));
    assertEquals("2026-03-01", query.one("from"));
    assertEquals("2026-04-01", query.one("to"));
    assertEquals("3", query.one("minArticles"));
    assertEquals("LARGEST", query.one("orderBy"));
    assertEquals("id,title", query.one("fields"));
  }

  @Test
  void an_article_leads_to_its_story() {
    JsonPath answer =
        ask(
            "query($id: ID!) { article(id: $id) { story { id title } } }",
            Map.of("id", articleId(4)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertEquals(id(Story, SampleStories.story(4)), answer.getString("data.article.story.id"));
  }

  @Test
  void an_article_without_a_story_has_none() {
    entities.behave(
        call ->
            call.path().equals("/articles/stories")
                ? Answer.json("{\"items\":[]}")
                : SampleWorld.entities(call));
    JsonPath answer =
        ask("query($id: ID!) { article(id: $id) { story { id } } }", Map.of("id", articleId(4)));
    assertNull(answer.get("errors"), () -> answer.getString("errors"));
    assertNull(answer.get("data.article.story"));
  }
}
