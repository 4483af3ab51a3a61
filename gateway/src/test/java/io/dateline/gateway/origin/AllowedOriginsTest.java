package io.dateline.gateway.origin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests when one origin and one host name are configured. */
@QuarkusTest
@TestProfile(AllowedOriginsTest.OneOrigin.class)
class AllowedOriginsTest extends WithFakeServices {

  private static final String ALLOWED = "https://desk.example";

  public static class OneOrigin implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.cors.origins", ALLOWED, "dateline.hosts", "api.desk.example");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql", "/graphql/schema.graphql", "/export/articles.csv"})
  void a_preflight_of_the_origin_is_answered_and_another_is_not(String path) {
    Response yes = preflight(ALLOWED, path);
    assertEquals(204, yes.statusCode());
    assertEquals(ALLOWED, yes.header("Access-Control-Allow-Origin"));
    assertEquals("authorization,content-type", yes.header("Access-Control-Allow-Headers"));
    assertTrue(yes.header("Access-Control-Allow-Methods").contains("POST"));
    assertEquals("Origin", yes.header("Vary"));
    assertNull(yes.header("Access-Control-Allow-Credentials"));
    Response no = preflight("https://evil.example", path);
    assertEquals(403, no.statusCode());
    assertNull(no.header("Access-Control-Allow-Origin"));
    assertEquals("Origin", no.header("Vary"));
  }

  private static Response preflight(String origin, String path) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .options(path);
  }

  @Test
  void pages_of_the_configured_origin_may_read_answers_and_caching_headers() {
    Response answer =
        given().header("Origin", ALLOWED).queryParam("query", "{ __typename }").get("/graphql");
    assertEquals(200, answer.statusCode());
    assertEquals(ALLOWED, answer.header("Access-Control-Allow-Origin"));
    assertTrue(answer.header("Access-Control-Expose-Headers").contains("ETag"));
    assertTrue(answer.header("Access-Control-Expose-Headers").contains("Retry-After"));
    String vary = String.join(",", answer.headers().getValues("Vary"));
    assertTrue(vary.contains("Origin") && vary.contains("Accept"), vary);
    assertEquals(
        ALLOWED,
        given()
            .header("Origin", ALLOWED)
            .get("/export/articles.csv")
            .header("Access-Control-Allow-Origin"));
  }

  @Test
  void answers_to_other_origins_have_the_header_vary() {
    Response answer = given().queryParam("query", "{ __typename }").get("/graphql");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().getValues("Vary").contains("Origin"));
    assertFalse(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"));
  }

  @Test
  void the_configured_name_is_answered_and_those_beside_it_are_not() {
    assertEquals(200, under("api.desk.example").statusCode());
    assertEquals(200, under("api.desk.example:8080").statusCode());
    assertEquals(421, under("desk.example").statusCode());
    assertEquals(421, under("x.api.desk.example").statusCode());
  }

  private static Response under(String host) {
    return given().header("Host", host).queryParam("query", "{ __typename }").get("/graphql");
  }
}
