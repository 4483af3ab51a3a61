package io.dateline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares the committed OpenAPI document with the service. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class ContractTest {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Test
  void openapi_yaml_is_in_step_with_the_code() throws IOException {
    String served = RestAssured.get("/q/openapi").asString();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(COMMITTED, served);
    }
    assertEquals(
        Files.readString(COMMITTED),
        served,
        "rewrite it with -Dcontract.update=true and read the diff");
  }
}
