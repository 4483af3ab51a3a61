package io.dateline.gateway.limits;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Computes the cost of an operation: the largest number of nodes that its answer can have (each
 * field, and each item of each list), plus a surcharge for fields that are expensive to fetch. A
 * list multiplies the cost below it by its largest size ({@link ListSizes}). An object serves one
 * request; the document must be valid.
 *
 * <p>While computing the cost it also checks all values that the operation gives to fields, because
 * only here they are known in the form in which the fields get them.
 */
public final class OperationCost {

  /**
   * The surcharge of expensive fields, in nodes: fields that count over all results, and fields
   * that contain a whole page.
   */
  private static final Map<String, Integer> SURCHARGE_NODES =
      Map.of("facets", 50, "totalCount", 5, "raw", 5, "blocks", 5, "revisions", 5, "dyads", 50);

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final CoercedVariables variables;
  private final ArgumentChecks checks;
  private final Map<String, Map<Long, Long>> counted = new HashMap<>();

  private OperationCost(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables,
      ArgumentChecks checks) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
    this.checks = checks;
  }

  /**
   * Computes the cost of an operation, limited to the largest int.
   *
   * @param variables the values of the variables after coercion
   * @throws OperationRefused BAD_ARGUMENT for a value that no service can process
   */
  public static int of(
      GraphQLSchema schema,
      OperationDefinition operation,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables,
      ArgumentChecks checks) {
    GraphQLCompositeType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    long cost =
        new OperationCost(schema, fragments, variables, checks)
            .of(operation.getSelectionSet(), root, 1);
    return (int) Math.min(cost, Integer.MAX_VALUE);
  }

  /**
   * Computes the cost of a selection.
   *
   * @param page number of items of the connection that the selection belongs to
   */
  private long of(SelectionSet set, GraphQLCompositeType parent, long page) {
    long cost = 0;
    for (Selection<?> selection : set.getSelections()) {
      cost = capped(cost + of(selection, parent, page));
    }
    return cost;
  }

  private long of(Selection<?> selection, GraphQLCompositeType parent, long page) {
    if (selection instanceof Field field) {
      return isLeftOut(field.getDirectives()) ? 0 : of(field, parent, page);
    }
    if (selection instanceof InlineFragment inline) {
      return isLeftOut(inline.getDirectives())
          ? 0
          : of(inline.getSelectionSet(), typed(inline.getTypeCondition(), parent), page);
    }
    FragmentSpread spread = (FragmentSpread) selection;
    if (isLeftOut(spread.getDirectives())) {
      return 0;
    }
    // Each fragment is computed once, so that fragments that double each other take no time.
    Map<Long, Long> known = counted.computeIfAbsent(spread.getName(), any -> new HashMap<>());
    Long cost = known.get(page);
    if (cost == null) {
      FragmentDefinition fragment = fragments.get(spread.getName());
      cost = of(fragment.getSelectionSet(), typed(fragment.getTypeCondition(), parent), page);
      known.put(page, cost);
    }
    return cost;
  }

  private GraphQLCompositeType typed(TypeName condition, GraphQLCompositeType otherwise) {
    return condition == null
        ? otherwise
        : (GraphQLCompositeType) schema.getType(condition.getName());
  }

  private long of(Field field, GraphQLCompositeType parent, long page) {
    // A union has only the field __typename.
    if (!(parent instanceof GraphQLFieldsContainer container)) {
      return 1;
    }
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, container, field.getName());
    Map<String, Object> arguments = arguments(field, definition);
    long one =
        field.getSelectionSet() == null
            ? 0
            : of(
                field.getSelectionSet(),
                (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType()),
                ListSizes.isConnection(definition) ? ListSizes.page(arguments) : 1);
    long below = one;
    if (ListSizes.isPageOf(parent.getName(), definition)) {
      below = times(page, one + 1);
    } else if (ListSizes.isList(definition)) {
      below = times(ListSizes.of(parent.getName(), definition, arguments), one + 1);
    }
    return capped(1 + SURCHARGE_NODES.getOrDefault(field.getName(), 0) + below);
  }

  private Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition) {
    if (definition.getArguments().isEmpty()) {
      return Map.of();
    }
    Map<String, Object> arguments =
        ValuesResolver.getArgumentValues(
            schema.getCodeRegistry(),
            definition.getArguments(),
            field.getArguments(),
            variables,
            GraphQLContext.getDefault(),
            Locale.ROOT);
    checks.check(definition, arguments);
    return arguments;
  }

  private static long times(long items, long each) {
    return capped(capped(items) * capped(each));
  }

  /** Limits a cost, so that two costs can be multiplied without an overflow. */
  private static long capped(long cost) {
    return Math.min(cost, Integer.MAX_VALUE);
  }

  /** Returns whether {@code @skip} or {@code @include} excludes a place. */
  private boolean isLeftOut(List<Directive> directives) {
    for (Directive directive : directives) {
      if (directive.getName().equals("skip") || directive.getName().equals("include")) {
        Object condition = truth(directive.getArgument("if").getValue());
        if (Boolean.valueOf(directive.getName().equals("skip")).equals(condition)) {
          return true;
        }
      }
    }
    return false;
  }

  private Object truth(Value<?> value) {
    if (value instanceof VariableReference reference) {
      return variables.get(reference.getName());
    }
    return value instanceof BooleanValue written ? written.isValue() : null;
  }
}
