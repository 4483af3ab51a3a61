package io.dateline.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ClosedReadsTest.Closed.class)
class ClosedReadsTest extends WithFakeServices {

  public static class Closed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.access.closed-reads", "true");
    }
  }

  @Test
  void reading_without_a_token_is_refused_and_reveals_nothing() {
    JsonPath known = ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", articleId(1)));
    JsonPath unknown = ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", "nothing"));
    assertEquals("UNAUTHENTICATED", known.getString("errors[0].extensions.code"));
    assertEquals(known.prettify(), unknown.prettify());
    assertEquals(known.prettify(), ask("{ __schema { queryType { name } } }").prettify());
    assertNull(known.get("data"));
    assertTrue(articles.calls().isEmpty());
  }

  @Test
  void nothing_is_exported_without_a_token() {
    assertEquals(401, io.restassured.RestAssured.get("/export/articles.csv").statusCode());
    assertTrue(articles.calls().isEmpty());
  }
}
