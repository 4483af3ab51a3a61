package io.dateline.gateway.endpoint;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Reads an Int: a number of 32 bits without a fraction, such as 20 and 20.0, and nothing else. It
 * is written as SmallRye writes it.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // SmallRye's scalars have no type parameters.
final class WholeNumber implements Coercing<Object, Object> {

  private final Coercing written;

  WholeNumber(Coercing<?, ?> written) {
    this.written = written;
  }

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    return written.serialize(value, context, locale);
  }

  @Override
  public Object parseValue(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof Number number) {
      try {
        return new BigDecimal(number.toString()).intValueExact();
      } catch (ArithmeticException | NumberFormatException e) {
        // The failure is reported below.
      }
    }
    throw new CoercingParseValueException("not a whole number of 32 bits");
  }

  @Override
  public Object parseLiteral(
      Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (value instanceof IntValue number) {
      try {
        return number.getValue().intValueExact();
      } catch (ArithmeticException e) {
        // The failure is reported below.
      }
    }
    throw new CoercingParseLiteralException("not a whole number of 32 bits");
  }

  @Override
  public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
    return written.valueToLiteral(value, context, locale);
  }
}
