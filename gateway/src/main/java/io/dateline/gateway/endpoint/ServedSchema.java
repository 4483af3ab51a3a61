package io.dateline.gateway.endpoint;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.ScalarInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.execution.SchemaPrinter;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SmallRye's schema with two changes. Arguments and input fields named {@code ids}, or with a name
 * that ends in {@code Ids}, are lists of ID. In the code they are lists of String, because SmallRye
 * prints a list under {@code @Id} as a list of ID but then fails to read it. Int accepts numbers
 * only, as GraphQL defines it, while SmallRye's Int accepts texts as well.
 */
@Singleton
class ServedSchema {

  private final GraphQLSchema schema;
  private volatile String printed;

  ServedSchema(GraphQLSchema made) {
    GraphQLSchema withIds = SchemaTransformer.transformSchema(made, new Corrections());
    this.schema =
        withIds.transformWithoutTypes(
            changed ->
                changed.codeRegistry(withTypesOf(withIds, allVisible(withIds.getCodeRegistry()))));
  }

  /**
   * Makes fragments find the types of this schema. SmallRye resolves the type of a node to a type
   * of its own schema.
   */
  private static GraphQLCodeRegistry withTypesOf(
      GraphQLSchema schema, GraphQLCodeRegistry registry) {
    return registry.transform(
        changed ->
            schema.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(GraphQLInterfaceType.class::cast)
                .forEach(
                    type -> {
                      TypeResolver made = registry.getTypeResolver(type);
                      changed.typeResolver(
                          type,
                          node -> node.getSchema().getObjectType(made.getType(node).getName()));
                    }));
  }

  /**
   * Makes all fields visible. SmallRye hides none by default, but compares each field with a
   * pattern to find that out.
   */
  private static GraphQLCodeRegistry allVisible(GraphQLCodeRegistry registry) {
    return registry.transform(changed -> changed.fieldVisibility(DEFAULT_FIELD_VISIBILITY));
  }

  GraphQLSchema schema() {
    return schema;
  }

  /**
   * Returns the schema in the schema definition language, with declarations of SmallRye's scalars,
   * which SmallRye leaves out and other tools require.
   */
  String print() {
    if (printed == null) {
      printed = printed(schema);
    }
    return printed;
  }

  private static String printed(GraphQLSchema schema) {
    return schema.getAllTypesAsList().stream()
        .filter(GraphQLScalarType.class::isInstance)
        .map(GraphQLScalarType.class::cast)
        .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
        // BigInteger belongs to directives of SmallRye, which are not printed.
        .filter(scalar -> scalar.getSpecifiedByUrl() != null)
        .sorted(Comparator.comparing(GraphQLScalarType::getName))
        .map(
            scalar ->
                "\nscalar %s @specifiedBy(url: \"%s\")\n"
                    .formatted(scalar.getName(), scalar.getSpecifiedByUrl()))
        .collect(Collectors.joining("", new SchemaPrinter().print(schema), ""));
  }

  private static final class Corrections extends GraphQLTypeVisitorStub {

    /**
     * The specification of each scalar's values, as an address that readers of the schema can open.
     */
    private static final Map<String, String> SCALAR_SPECIFICATIONS =
        Map.of(
            "BigDecimal", "https://www.rfc-editor.org/rfc/rfc8259#section-6",
            "Date", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "DateTime", "https://www.rfc-editor.org/rfc/rfc3339");

    @Override
    public TraversalControl visitGraphQLScalarType(
        GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
      if (SCALAR_SPECIFICATIONS.containsKey(scalar.getName())) {
        return changeNode(
            context,
            scalar.transform(
                changed -> changed.specifiedByUrl(SCALAR_SPECIFICATIONS.get(scalar.getName()))));
      }
      return scalar.getName().equals("Int")
          ? changeNode(
              context,
              scalar.transform(changed -> changed.coercing(new WholeNumber(scalar.getCoercing()))))
          : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLArgument(
        GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
      return holdsIds(argument.getName(), argument.getType())
          ? changeNode(
              context,
              argument.transform(
                  changed -> changed.type((GraphQLInputType) ofIds(argument.getType()))))
          : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
        GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
      return holdsIds(field.getName(), field.getType())
          ? changeNode(
              context,
              field.transform(changed -> changed.type((GraphQLInputType) ofIds(field.getType()))))
          : TraversalControl.CONTINUE;
    }

    private static boolean holdsIds(String name, GraphQLInputType type) {
      return (name.equals("ids") || name.endsWith("Ids"))
          && unwrapAll(type) == Scalars.GraphQLString;
    }

    private static GraphQLType ofIds(GraphQLType type) {
      if (type instanceof GraphQLNonNull nonNull) {
        return GraphQLNonNull.nonNull(ofIds(nonNull.getWrappedType()));
      }
      return type instanceof GraphQLList list
          ? GraphQLList.list(ofIds(list.getWrappedType()))
          : Scalars.GraphQLID;
    }
  }
}
