package io.dateline.gateway.lookup;

import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId.Kind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NodeQueriesTest extends WithFakeServices {

  private static final String NODES =
      """
      query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on Article { headline mentions { text } } ... on NamedEntity { canonicalName } } }
      """;

  @Test
  void node_returns_an_object_of_any_kind() {
    JsonPath answer =
        ask(
            """
            query($a: ID!, $e: ID!) {
              a: node(id: $a) { __typename id ... on Article { headline } }
              e: node(id: $e) { __typename ... on NamedEntity { canonicalName } }
              none: node(id: "%s") { id } }
            """
                .formatted(
                    id(Kind.Article, UUID.fromString("11111111-0000-4000-8000-000000000000"))),
            Map.of("a", articleId(4), "e", id(NamedEntity, SampleWorld.COUNTRY)));
    assertNull(answer.get("errors"));
    assertEquals("Sol Bay opens pier 4", answer.getString("data.a.headline"));
    assertEquals("NamedEntity", answer.getString("data.e.__typename"));
    assertEquals("Ruvania", answer.getString("data.e.canonicalName"));
    assertNull(answer.get("data.none"));
  }

  @Test
  void nodes_keep_their_order_with_null_for_unknown_ones() {
    JsonPath answer =
        ask(
            NODES,
            Map.of(
                "ids",
                List.of(
                    articleId(2),
                    id(Kind.Article, UUID.fromString("11111111-0000-4000-8000-000000000000")),
                    id(NamedEntity, SampleWorld.COUNTRY),
                    articleId(1))));
    assertNull(answer.get("errors"));
    assertEquals(Arrays.asList("Article", null, "NamedEntity", "Article"), types(answer));
    assertEquals(1, articles.calls().size());
    assertEquals(1, entities.callsTo("/entities").size());
    assertEquals(1, entities.callsTo("/articles/mentions").size());
  }

  @Test
  void an_invalid_id_is_reported_and_affects_only_its_own_position() {
    String uuid = SampleWorld.article(2).toString();
    JsonPath one = ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", uuid));
    assertEquals("BAD_ID", one.getString("errors[0].extensions.code"));
    String message = one.getString("errors[0].message");
    assertTrue(message.startsWith("id: \"" + uuid + "\""), message);
    assertTrue(message.contains("for example QXJ0aWNsZTo"), message);
    JsonPath several = ask(NODES, Map.of("ids", List.of(articleId(2), "none", uuid)));
    assertEquals(Arrays.asList("Article", null, null), types(several));
    assertEquals("BAD_ID", several.getString("errors[0].extensions.code"));
    assertTrue(several.getString("errors[0].message").startsWith("ids[1]: \"none\""));
  }

  @Test
  void a_dead_service_affects_only_its_own_nodes() {
    articles.close();
    JsonPath answer =
        ask(NODES, Map.of("ids", List.of(articleId(2), id(NamedEntity, SampleWorld.COUNTRY))));
    assertEquals(Arrays.asList(null, "NamedEntity"), types(answer));
    assertEquals("ARTICLES_UNAVAILABLE", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("nodes"), answer.getList("errors[0].path"));
  }

  @Test
  void too_many_ids_are_refused() {
    JsonPath answer =
        ask(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
            Map.of("ids", Collections.nCopies(501, articleId(1))));
    assertEquals("TOO_MANY_IDS", answer.getString("errors[0].extensions.code"));
  }

  private static List<String> types(JsonPath answer) {
    List<String> types = new ArrayList<>();
    List<Map<String, Object>> nodes = answer.getList("data.nodes");
    nodes.forEach(node -> types.add(node == null ? null : (String) node.get("__typename")));
    return types;
  }
}
