package io.dateline.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.dateline.gateway.fake.FakeService;
import io.dateline.gateway.fake.SampleWorld;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Runs the packaged gateway, a jar or (with -Dnative) a native executable: the UI, queries that use
 * both services, and coded errors.
 */
@QuarkusIntegrationTest
@WithTestResource(GatewayIT.Services.class)
class GatewayIT {

  /** Starts fakes of both services, which run as long as the gateway. */
  public static final class Services implements QuarkusTestResourceLifecycleManager {

    private static final URI ANY_PORT = URI.create("http://127.0.0.1:0");

    private FakeService articles;
    private FakeService entities;

    @Override
    public Map<String, String> start() {
      articles = new FakeService(ANY_PORT, SampleWorld::articles);
      entities = new FakeService(ANY_PORT, SampleWorld::entities);
      return Map.of(
          "dateline.articles.url", articles.address().toString(),
          "dateline.entities.url", entities.address().toString());
    }

    @Override
    public void stop() {
      articles.close();
      entities.close();
    }
  }

  @Test
  void a_query_is_answered_from_both_services() {
    ask("{ articles(first: 3) { nodes { headline entities { entity { canonicalName } } } } }")
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.articles.nodes", hasSize(3))
        .body("data.articles.nodes.headline", not(hasItem(nullValue())))
        .body("data.articles.nodes.entities[0]", notNullValue());
  }

  @Test
  void a_query_that_is_wrong_gets_a_coded_error_in_words() {
    ask("{ articles(first: 3) { nodes { colour } } }")
        .body("errors[0].message", containsString("colour"))
        .body("errors[0].extensions.code", notNullValue());
    ask("{ articles(first: ").body("errors[0].extensions.code", notNullValue());
    // graphql-java reads these texts from resource bundles, which a native executable contains only
    // if they are registered.
    ask("{ articles(orderBy: SOMEHOW) { totalCount } }")
        .body("errors[0].message", containsString("SOMEHOW"))
        .body("errors[0].extensions.code", is("GRAPHQL_VALIDATION_FAILED"));
    ask("{ articles(first: \"3\") { totalCount } }")
        .body("errors[0].extensions.code", is("GRAPHQL_VALIDATION_FAILED"));
    ask("{ __typename @skip(if: 3) }")
        .body("errors[0].extensions.code", is("GRAPHQL_VALIDATION_FAILED"));
  }

  @Test
  void a_fragment_on_an_interface_finds_its_type() {
    ask("{ __schema { queryType { name fields { name } } } __typename }")
        .statusCode(200)
        .body("data.__schema.queryType.fields.name", hasItem("articles"));
  }

  @Test
  void the_schema_and_the_ui_are_served() {
    when().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Query"));
    when().get("/q/graphql-ui/").then().statusCode(200).body(containsString("<html"));
    when().get("/q/graphql-ui").then().statusCode(200).body(containsString("<html"));
  }

  @Test
  void the_health_checks_answer() {
    when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
  }

  private static ValidatableResponse ask(String query) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }
}
