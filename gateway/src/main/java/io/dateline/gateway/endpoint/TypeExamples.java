package io.dateline.gateway.endpoint;

import static java.util.stream.Collectors.joining;

import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes the values of a type, for the message about a refused value. */
final class TypeExamples {

  /**
   * Matches the name of the enum in graphql-java's message "… not in allowable values for enum
   * 'ArticleOrder' …".
   */
  private static final Pattern ENUM = Pattern.compile("enum '(\\w+)'");

  private TypeExamples() {}

  /** Appends the values of the enum that a message names, if it names one. */
  static String withValues(GraphQLSchema schema, String message) {
    Matcher found = message == null ? null : ENUM.matcher(message);
    return found != null && found.find() && schema.getType(found.group(1)) != null
        ? message + ". " + of(schema.getType(found.group(1)))
        : message;
  }

  /** Returns a sentence about the values of a variable's type. */
  static String of(GraphQLSchema schema, Type<?> type) {
    Type<?> inner = type;
    while (!(inner instanceof TypeName)) {
      inner = (Type<?>) inner.getChildren().get(0);
    }
    GraphQLType named = schema.getType(((TypeName) inner).getName());
    return named == null ? "" : of(named);
  }

  private static String of(GraphQLType type) {
    if (type instanceof GraphQLEnumType choice) {
      return "A value is one of "
          + choice.getValues().stream()
              .map(GraphQLEnumValueDefinition::getName)
              .collect(joining(", "))
          + ".";
    }
    if (type instanceof GraphQLInputObjectType input) {
      return "A value is an object with some of the fields "
          + input.getFields().stream().map(GraphQLInputObjectField::getName).collect(joining(", "))
          + ", for example {\""
          + input.getFields().get(0).getName()
          + "\": …}.";
    }
    return switch (((GraphQLNamedType) type).getName()) {
      case "Int" -> "A value is a whole number, for example 20.";
      case "Boolean" -> "A value is true or false.";
      case "DateTime" -> "A value is a text such as \"2026-03-01T00:00:00Z\".";
      default -> "A value is a text, for example \"harbour\".";
    };
  }
}
