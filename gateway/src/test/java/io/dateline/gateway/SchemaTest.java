package io.dateline.gateway;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.gateway.fake.FreeAddresses;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreeAddresses.class)
class SchemaTest {

  private static final Path COMMITTED = Path.of("schema.graphql");

  @Test
  void the_committed_schema_is_the_one_that_is_served() throws IOException {
    String served = get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(COMMITTED, served);
    }
    assertEquals(
        Files.readString(COMMITTED),
        served,
        "the schema changed: look at the difference, then commit it (-Dcontract.update=true)");
  }
}
