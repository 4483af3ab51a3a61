package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionQuery;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest extends WithFakeServices {

  @Test
  void a_query_nested_50_deep_is_refused() {
    String query =
        "{ entities { nodes { "
            + "articles { nodes { entities { entity { ".repeat(12)
            + "id "
            + "} } } } ".repeat(12)
            + "} } }";
    assertRefused("QUERY_TOO_DEEP", query);
  }

  @Test
  void a_document_nested_beyond_all_reading_is_refused() {
    assertRefused("QUERY_TOO_DEEP", "{ a ".repeat(600) + "} ".repeat(600));
  }

  @Test
  void a_query_that_multiplies_pages_is_refused() {
    assertRefused(
        "QUERY_TOO_COSTLY",
        """
        { entities(first: 200) { nodes { articles(first: 200) { nodes { headline } } } } }
        """);
  }

  @Test
  void a_page_size_in_a_variable_costs_the_same() {
    JsonPath answer =
        ask(
            """
            query($n: Int) { entities(first: $n) { nodes { articles(last: $n) { nodes { id } } } } }
            """,
            Map.of("n", 200));
    assertEquals("QUERY_TOO_COSTLY", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void a_search_under_many_aliases_is_refused() {
    assertRefused("TOO_MANY_ALIASES", aliases(51, "articles(first: 100) { totalCount }"));
    assertRefused("TOO_MANY_ROOT_FIELDS", aliases(21, "articles(first: 100) { totalCount }"));
    assertRefused("QUERY_TOO_COSTLY", aliases(20, "articles(first: 200) { totalCount }"));
  }

  private static String aliases(int times, String field) {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < times; i++) {
      query.append(" a").append(i).append(": ").append(field);
    }
    return query.append(" }").toString();
  }

  @Test
  void fragments_that_double_each_other_are_refused_at_once() {
    StringBuilder query = new StringBuilder("{ ...F0 }");
    for (int i = 0; i < 60; i++) {
      query.append(" fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
    }
    query.append(" fragment F60 on Query { __typename }");
    long start = System.nanoTime();
    assertRefused("TOO_MANY_FIELDS", query.toString());
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
  }

  @Test
  void dear_fields_cost_more_and_what_is_skipped_costs_nothing() {
    assertEquals(2, cost("{ entities(first: 1) { nodes { id } } }", Map.of()) - 1);
    assertEquals(1 + 200 * 2, cost("{ entities(first: 200) { nodes { id } } }", Map.of()));
    assertEquals(1 + 20 * 2, cost("{ entities { nodes { id } } }", Map.of()));
    assertEquals(1 + 5 * (1 + 5), cost("{ articles(first: 5) { nodes { raw } } }", Map.of()));
    String conditional =
        "query($more: Boolean = false) { articles(first: 5) { nodes { id raw @include(if: $more) } } }";
    assertEquals(1 + 5 * 2, cost(conditional, Map.of()));
    assertEquals(1 + 5 * 7, cost(conditional, Map.of("more", true)));
  }

  private static int cost(String query, Map<String, Object> variables) {
    return ask(query, variables).getInt("extensions.cost");
  }

  @Test
  void a_document_of_too_many_tokens_is_refused() {
    assertRefused("DOCUMENT_TOO_LARGE", "{" + " __typename".repeat(6000) + " }");
  }

  @Test
  void the_introspection_of_the_tools_passes() {
    JsonPath answer = ask(IntrospectionQuery.INTROSPECTION_QUERY);
    assertNull(answer.get("errors"));
    assertEquals("Query", answer.getString("data.__schema.queryType.name"));
  }

  private void assertRefused(String code, String query) {
    JsonPath answer = ask(query);
    assertEquals(code, answer.getString("errors[0].extensions.code"));
    assertTrue(articles.calls().isEmpty());
    assertTrue(entities.calls().isEmpty());
    assertNull(ask("{ __typename }").get("errors"), "the next request works");
  }
}
