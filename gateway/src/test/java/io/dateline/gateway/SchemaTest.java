package io.dateline.gateway;

import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
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
      if (type instanceof GraphQLEnumType choice) {
        choice.getValues().stream()
            .filter(value -> isBlank(value.getDescription()))
            .forEach(value -> silent.add(choice.getName() + "." + value.getName()));
      }
      if (type instanceof GraphQLInputObjectType input) {
        input.getFields().stream()
            .filter(field -> isBlank(field.getDescription()))
            .forEach(field -> silent.add(input.getName() + "." + field.getName()));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void other_parsers_can_read_the_schema() {
    String served = get("/graphql/schema.graphql").asString();
    GraphQLSchema read =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served));
    assertEquals(schema.getQueryType().getFields().size(), read.getQueryType().getFields().size());
  }

  @Test
  void scalars_name_their_specification_and_are_all_used() {
    String served = get("/graphql/schema.graphql").asString();
    List<String> lines = served.lines().filter(line -> line.startsWith("scalar ")).toList();
    assertEquals(3, lines.size());
    for (String line : lines) {
      String name = line.split(" ")[1];
      assertEquals("scalar " + name + " @specifiedBy(url: \"https://", line.split("www")[0], line);
      assertEquals(true, served.contains(": " + name), name + " is used");
    }
  }

  @Test
  void names_follow_the_conventions_of_graphql() {
    List<String> odd = new ArrayList<>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type.getName().startsWith("__")) {
        continue;
      }
      check(type.getName(), "[A-Z][a-zA-Z]*", odd);
      if (type instanceof GraphQLFieldsContainer fields) {
        for (GraphQLFieldDefinition field : fields.getFieldDefinitions()) {
          check(field.getName(), "[a-z][a-zA-Z]*", odd);
          field
              .getArguments()
              .forEach(argument -> check(argument.getName(), "[a-z][a-zA-Z]*", odd));
        }
      }
      if (type instanceof GraphQLEnumType choice) {
        choice.getValues().forEach(value -> check(value.getName(), "[A-Z][A-Z_]*", odd));
      }
      if (type instanceof GraphQLInputObjectType input) {
        input.getFields().forEach(field -> check(field.getName(), "[a-z][a-zA-Z]*", odd));
      }
    }
    assertEquals(List.of(), odd);
  }

  private static void check(String name, String form, List<String> odd) {
    if (!name.matches(form)) {
      odd.add(name);
    }
  }

  @Test
  void connections_have_the_form_that_relay_reads() {
    int connections = 0;
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType connection && type.getName().endsWith("Connection")) {
        connections++;
        String item = type.getName().substring(0, type.getName().length() - "Connection".length());
        assertEquals("[" + item + "Edge!]!", typeOf(connection, "edges"));
        assertEquals("[" + item + "!]!", typeOf(connection, "nodes"));
        assertEquals("PageInfo!", typeOf(connection, "pageInfo"));
        GraphQLObjectType edge = schema.getObjectType(item + "Edge");
        assertEquals("String!", typeOf(edge, "cursor"));
        assertEquals(item + "!", typeOf(edge, "node"));
      }
      if (type instanceof GraphQLFieldsContainer fields) {
        fields.getFieldDefinitions().stream()
            .filter(field -> unwrapAll(field.getType()).getName().endsWith("Connection"))
            .forEach(
                field -> {
                  assertEquals("Int", simplePrint(field.getArgument("first").getType()));
                  assertEquals("String", simplePrint(field.getArgument("after").getType()));
                });
      }
    }
    assertEquals(7, connections);
    GraphQLObjectType pageInfo = schema.getObjectType("PageInfo");
    assertEquals("Boolean!", typeOf(pageInfo, "hasNextPage"));
    assertEquals("Boolean!", typeOf(pageInfo, "hasPreviousPage"));
    assertEquals("String", typeOf(pageInfo, "startCursor"));
    assertEquals("String", typeOf(pageInfo, "endCursor"));
  }

  private static String typeOf(GraphQLObjectType type, String field) {
    return simplePrint(type.getFieldDefinition(field).getType());
  }

  private static boolean isBlank(String description) {
    return description == null || description.isBlank();
  }
}
