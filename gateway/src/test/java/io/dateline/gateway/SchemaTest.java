package io.dateline.gateway;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.dateline.gateway.fake.FreeAddresses;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreeAddresses.class)
class SchemaTest {

  @Inject GraphQLSchema schema;

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

  @Test
  void everything_in_the_schema_is_described() {
    List<String> silent = new ArrayList<>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type.getName().startsWith("__")) {
        continue;
      }
      if (isBlank(type.getDescription())) {
        silent.add(type.getName());
      }
      if (type instanceof GraphQLFieldsContainer fields) {
        for (GraphQLFieldDefinition field : fields.getFieldDefinitions()) {
          String path = type.getName() + "." + field.getName();
          if (isBlank(field.getDescription())) {
            silent.add(path);
          }
          field.getArguments().stream()
              .filter(argument -> isBlank(argument.getDescription()))
              .forEach(argument -> silent.add(path + "(" + argument.getName() + ")"));
        }
      }
      if (type instanceof GraphQLInputObjectType input) {
        input.getFields().stream()
            .filter(field -> isBlank(field.getDescription()))
            .forEach(field -> silent.add(input.getName() + "." + field.getName()));
      }
    }
    assertEquals(List.of(), silent);
  }

  private static boolean isBlank(String description) {
    return description == null || description.isBlank();
  }
}
