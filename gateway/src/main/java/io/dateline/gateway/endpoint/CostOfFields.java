package io.dateline.gateway.endpoint;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import java.util.Collection;
import java.util.Map;

/**
 * What a field costs: one, and what is below it, as often as its arguments let it be repeated.
 * Plain lists count once: their length is not known before they are fetched.
 */
final class CostOfFields implements FieldComplexityCalculator {

  /** Of a connection that is asked for without a size. */
  private static final int DEFAULT_PAGE = 20;

  @Override
  public int calculate(FieldComplexityEnvironment field, int below) {
    long cost = 1 + (long) below * times(field);
    return (int) Math.min(cost, Integer.MAX_VALUE);
  }

  private static int times(FieldComplexityEnvironment field) {
    Map<String, Object> arguments = field.getArguments();
    if (field.getFieldDefinition().getArgument("first") != null) {
      return Math.max(1, sizeOf(arguments));
    }
    for (Object argument : arguments.values()) {
      if (argument instanceof Collection<?> values && repeats(field)) {
        return Math.max(1, values.size());
      }
    }
    return 1;
  }

  private static int sizeOf(Map<String, Object> arguments) {
    if (arguments.get("first") instanceof Integer first) {
      return first;
    }
    return arguments.get("last") instanceof Integer last ? last : DEFAULT_PAGE;
  }

  /** Fields that answer one item per item of their argument. */
  private static boolean repeats(FieldComplexityEnvironment field) {
    String name = field.getField().getName();
    return name.equals("nodes") || name.equals("ingest");
  }
}
