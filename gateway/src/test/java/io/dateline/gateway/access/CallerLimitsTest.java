package io.dateline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CallerLimitsTest.Strict.class)
class CallerLimitsTest extends WithFakeServices {

  public static class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.access.requests-per-minute", "30", "dateline.access.cost-per-minute", "500");
    }
  }

  @Test
  void a_caller_beyond_its_limit_gets_the_time_of_the_next_try() throws Exception {
    // The cost is 402 of 500 a minute, so the second query must wait until the bucket is full
    // enough.
    String costly = "{ entities(first: 200) { nodes { id } } }";
    assertEquals(200, ask200(costly).statusCode());
    Response second = ask200(costly);
    assertEquals(429, second.statusCode());
    assertEquals("RATE_LIMITED", second.jsonPath().getString("errors[0].extensions.code"));
    int wait = Integer.parseInt(second.header("Retry-After"));
    assertTrue(wait >= 1 && wait <= 60, () -> wait + " s");
    assertEquals(1, entities.calls().size());
    // The limit is 30 requests a minute, all of them at once at first. One of the next requests is
    // refused, unless each takes 2 s.
    await(() -> ask200("{ __typename }").statusCode() == 429);
  }

  private static Response ask200(String query) {
    return given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
  }
}
