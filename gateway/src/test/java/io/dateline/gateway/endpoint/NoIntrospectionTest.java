package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoIntrospectionTest.Closed.class)
class NoIntrospectionTest extends WithFakeServices {

  public static class Closed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.graphql.introspection", "false");
    }
  }

  @Test
  void introspection_is_refused_and_typename_still_works() {
    for (String query :
        new String[] {
          "{ __schema { queryType { name } } }",
          "{ __type(name: \"Query\") { name } }",
          "{ ...S } fragment S on Query { s: __schema { queryType { name } } }"
        }) {
      assertEquals(
          "INTROSPECTION_DISABLED", ask(query).getString("errors[0].extensions.code"), query);
    }
    assertNull(ask("{ __typename articles(first: 1) { __typename } }").get("errors"));
  }
}
