package io.dateline.articles;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Consumers build on the committed openapi.yaml; {@code -Dcontract.update=true} writes it again.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OpenApiContractTest {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Test
  void the_committed_contract_is_what_the_service_serves() throws IOException {
    String served =
        given().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(COMMITTED, served);
    }
    assertEquals(Files.readString(COMMITTED), served, "run with -Dcontract.update=true and review");
  }
}
