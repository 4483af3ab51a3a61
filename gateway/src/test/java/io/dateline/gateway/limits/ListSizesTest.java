package io.dateline.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListSizesTest {

  @Inject GraphQLSchema schema;

  @Test
  void the_size_of_every_list_of_the_schema_is_known() {
    List<String> unknown =
        schema.getAllTypesAsList().stream()
            .filter(type -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
            .map(GraphQLObjectType.class::cast)
            .flatMap(
                type ->
                    type.getFieldDefinitions().stream()
                        .filter(ListSizes::isList)
                        .filter(field -> !ListSizes.isKnown(type.getName(), field))
                        .map(field -> type.getName() + "." + field.getName()))
            .toList();
    assertEquals(List.of(), unknown, "say in ListSizes how long they are");
  }
}
