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
  void hundreds_of_aliases_of_a_search_are_refused() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 300; i++) {
      query.append(" a").append(i).append(": articles(first: 100) { totalCount }");
    }
    assertRefused("QUERY_TOO_COSTLY", query.append(" }").toString());
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
