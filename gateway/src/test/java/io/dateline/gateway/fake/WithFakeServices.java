package io.dateline.gateway.fake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests with a gateway and fakes of both services, which are new for each test. */
@WithTestResource(FreeAddresses.class)
public abstract class WithFakeServices {

  @ConfigProperty(name = "dateline.articles.url")
  URI articlesAddress;

  @ConfigProperty(name = "dateline.entities.url")
  URI entitiesAddress;

  @Inject protected Calls calls;

  protected FakeService articles;
  protected FakeService entities;

  @BeforeEach
  void start_the_fakes() {
    articles = new FakeService(articlesAddress, SampleWorld::articles);
    entities = new FakeService(entitiesAddress, SampleWorld::entities);
    calls.closeCircuits();
  }

  @AfterEach
  void stop_the_fakes() {
    articles.close();
    entities.close();
  }

  protected static String id(GlobalId.Kind kind, UUID key) {
    return GlobalId.of(kind, key);
  }

  protected static String articleId(int number) {
    return id(GlobalId.Kind.Article, SampleWorld.article(number));
  }

  /** Waits until a condition is true, however slow the machine is; fails after one minute. */
  protected static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 6000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(condition.getAsBoolean());
  }

  /** Returns the response to a query. */
  protected static JsonPath ask(String query) {
    return ask(query, Map.of());
  }

  protected static JsonPath ask(String query, Map<String, Object> variables) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/graphql")
        .then()
        .extract()
        .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.DOUBLE));
  }
}
