package io.dateline.gateway.limits;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operation costs: each field its weight, and what is below it as often as its arguments
 * let it be repeated. Plain lists count once: their length is not known before they are fetched.
 * Made for one request; the document must be valid.
 */
public final class OperationCost {

  /** Of a connection that is asked for without a size. */
  private static final int DEFAULT_PAGE = 20;

  /** Fields that answer one item per item of their argument, by that argument. */
  private static final Map<String, String> ONE_PER_ITEM = Map.of("nodes", "ids", "ingest", "pages");

  /**
   * Fields that are dearer than one: those that count over everything found, and those that carry a
   * whole page in one field.
   */
  private static final Map<String, Integer> WEIGHTS =
      Map.of("facets", 50, "totalCount", 5, "raw", 5, "blocks", 5, "revisions", 5);

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> variables;
  private final Map<String, Long> counted = new HashMap<>();

  private OperationCost(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      Map<String, Object> variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
  }

  /**
   * The cost of an operation, capped at the largest int.
   *
   * @param given the variables as they were sent; wrong ones count as if they were missing
   */
  public static int of(
      GraphQLSchema schema,
      OperationDefinition operation,
      Map<String, FragmentDefinition> fragments,
      Map<String, Object> given) {
    Map<String, Object> variables = new HashMap<>();
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      Object value = given.get(variable.getName());
      variables.put(variable.getName(), value != null ? value : variable.getDefaultValue());
    }
    GraphQLCompositeType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    long cost =
        new OperationCost(schema, fragments, variables).of(operation.getSelectionSet(), root);
    return (int) Math.min(cost, Integer.MAX_VALUE);
  }

  private long of(SelectionSet set, GraphQLCompositeType parent) {
    long cost = 0;
    for (Selection<?> selection : set.getSelections()) {
      cost = Math.min(cost + of(selection, parent), Integer.MAX_VALUE);
    }
    return cost;
  }

  private long of(Selection<?> selection, GraphQLCompositeType parent) {
    if (selection instanceof Field field) {
      return left(field.getDirectives()) ? 0 : of(field, parent);
    }
    if (selection instanceof InlineFragment inline) {
      return left(inline.getDirectives())
          ? 0
          : of(inline.getSelectionSet(), typed(inline.getTypeCondition(), parent));
    }
    FragmentSpread spread = (FragmentSpread) selection;
    if (left(spread.getDirectives())) {
      return 0;
    }
    Long known = counted.get(spread.getName());
    if (known == null) {
      FragmentDefinition fragment = fragments.get(spread.getName());
      known = of(fragment.getSelectionSet(), typed(fragment.getTypeCondition(), parent));
      counted.put(spread.getName(), known);
    }
    return known;
  }

  private GraphQLCompositeType typed(TypeName condition, GraphQLCompositeType otherwise) {
    return condition == null
        ? otherwise
        : (GraphQLCompositeType) schema.getType(condition.getName());
  }

  private long of(Field field, GraphQLCompositeType parent) {
    int weight = WEIGHTS.getOrDefault(field.getName(), 1);
    if (field.getSelectionSet() == null) {
      return weight;
    }
    // A union's only field has nothing below it.
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, (GraphQLFieldsContainer) parent, field.getName());
    GraphQLCompositeType type =
        (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
    return weight + of(field.getSelectionSet(), type) * times(field, definition);
  }

  private long times(Field field, GraphQLFieldDefinition definition) {
    if (definition.getArgument("first") != null) {
      Object first = argument(field, "first");
      Object size = first != null ? first : argument(field, "last");
      return size instanceof Number number
          ? (long) Math.max(1, Math.min(number.doubleValue(), Integer.MAX_VALUE))
          : DEFAULT_PAGE;
    }
    String perItem = ONE_PER_ITEM.get(field.getName());
    if (perItem != null && definition.getArgument(perItem) != null) {
      return argument(field, perItem) instanceof Collection<?> items
          ? Math.max(1, items.size())
          : 1;
    }
    return 1;
  }

  /** What a field is given: a Number, Collection or Boolean; null where it is none of them. */
  private Object argument(Field field, String name) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals(name)) {
        return read(argument.getValue());
      }
    }
    return null;
  }

  private Object read(Object value) {
    if (value instanceof VariableReference reference) {
      Object variable = variables.get(reference.getName());
      return variable instanceof Value<?> literal ? read(literal) : variable;
    }
    if (value instanceof IntValue number) {
      return number.getValue();
    }
    if (value instanceof BooleanValue truth) {
      return truth.isValue();
    }
    return value instanceof ArrayValue list ? list.getValues() : null;
  }

  /** Whether {@code @skip} or {@code @include} leaves a place out. */
  private boolean left(Collection<Directive> directives) {
    for (Directive directive : directives) {
      if (directive.getName().equals("skip") || directive.getName().equals("include")) {
        Object condition = read(directive.getArgument("if").getValue());
        if (Boolean.valueOf(directive.getName().equals("skip")).equals(condition)) {
          return true;
        }
      }
    }
    return false;
  }
}
