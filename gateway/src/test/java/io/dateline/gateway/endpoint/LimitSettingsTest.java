package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionQuery;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitSettingsTest extends WithFakeServices {

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
  void an_extremely_nested_document_is_refused() {
    assertRefused("QUERY_TOO_DEEP", "{ a ".repeat(600) + "} ".repeat(600));
  }

  @Test
  void a_query_that_multiplies_pages_is_refused() {
    assertRefused(
        "QUERY_TOO_COSTLY",
        """
        { entities(first: 200) { nodes { articles(first: 200) { nodes {
            headline outlet section language byline } } } } }
        """);
  }

  @Test
  void a_page_size_in_a_variable_costs_the_same() {
    JsonPath answer =
        ask(
            """
            query($n: Int) { entities(first: $n) { nodes { articles(last: $n) { nodes {
                id headline outlet section language } } } } }
            """,
            Map.of("n", 200));
    assertEquals("QUERY_TOO_COSTLY", answer.getString("errors[0].extensions.code"));
  }

  @Test
  void a_search_under_many_aliases_is_refused() {
    assertRefused("TOO_MANY_ALIASES", aliases(51, "articles(first: 100) { totalCount }"));
    assertRefused("TOO_MANY_ROOT_FIELDS", aliases(21, "articles(first: 100) { totalCount }"));
    assertRefused(
        "QUERY_TOO_COSTLY", aliases(20, "articles(first: 200) { nodes { parts { label } } }"));
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
    // Expanding the fragments one by one would take years.
    assertRefused("TOO_MANY_FIELDS", query.toString());
  }

  @Test
  void expensive_fields_cost_more_and_skipped_fields_cost_nothing() {
    assertEquals(2 + 2, cost("{ entities(first: 1) { nodes { id } } }", Map.of()));
    assertEquals(2 + 200 * 2, cost("{ entities(first: 200) { nodes { id } } }", Map.of()));
    assertEquals(2 + 20 * 2, cost("{ entities { nodes { id } } }", Map.of()));
    assertEquals(2 + 5 * (1 + 6), cost("{ articles(first: 5) { nodes { raw } } }", Map.of()));
    String conditional =
        "query($more: Boolean = false) { articles(first: 5) { nodes { id raw @include(if: $more) }"
            + " } }";
    assertEquals(2 + 5 * 2, cost(conditional, Map.of()));
    assertEquals(2 + 5 * 8, cost(conditional, Map.of("more", true)));
  }

  @Test
  void lists_without_a_size_multiply_what_is_below_them() {
    assertRefused(
        "QUERY_TOO_COSTLY",
        """
        { articles(first: 2) { nodes { mentions { entity { articles { nodes { mentions { entity {
          articles { nodes { mentions { text } } } } } } } } } } } }
        """);
    assertRefused(
        "QUERY_TOO_COSTLY",
        "{ articles(first: 20) { nodes { duplicates { articles { revisions { text } } } } } }");
    assertRefused(
        "QUERY_TOO_COSTLY",
        "{ entities { nodes { offices { evidence { article { blocks { text } } } } } } }");
    assertRefused(
        "QUERY_TOO_COSTLY",
        "{ entities { nodes { related(first: 200) { entity { timeline { count } } } } } }");
  }

  @Test
  void a_number_in_quotation_marks_is_refused() {
    for (Object wrong : List.of("200", true, List.of(200, 1), 2.5, 1e300, 5_000_000_000L)) {
      JsonPath answer =
          ask("query($n: Int) { articles(first: $n) { nodes { id } } }", Map.of("n", wrong));
      assertEquals("GRAPHQL_VALIDATION_FAILED", answer.getString("errors[0].extensions.code"));
      assertEquals(
          "The variable n does not have a value of the type Int. A value is a whole number, for"
              + " example 20.",
          answer.getString("errors[0].message"));
    }
    assertRefused("GRAPHQL_VALIDATION_FAILED", "{ articles(first: \"200\") { nodes { id } } }");
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void a_whole_number_costs_the_same_however_it_is_written() {
    String query = "query($n: Int) { articles(first: $n) { nodes { id } } }";
    assertEquals(cost(query, Map.of("n", 3)), cost(query, Map.of("n", 3.0)));
    assertEquals(2 + 3 * 2, cost(query, Map.of("n", 3.0)));
    assertEquals(2 + 20 * 2, cost(query, Map.of()));
    assertEquals(
        2 + 20 * 2, cost(query, java.util.Collections.singletonMap("n", null)), "null is no size");
    String withDefault = "query($n: Int = 7) { articles(first: $n) { nodes { id } } }";
    assertEquals(2 + 7 * 2, cost(withDefault, Map.of()));
    assertEquals(1 + 8 * 2, cost("{ suggest(prefix: \"v\") { text } }", Map.of()));
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
