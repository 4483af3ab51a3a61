package io.dateline.gateway.limits;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses values that no service may be asked with: what the databases behind cannot hold, and what
 * is longer than any use of it. Such a value would be an error of the service, and cost others.
 */
@Singleton
public class ArgumentChecks {

  /** PostgreSQL reaches from 4713 BC to 294276 AD; all that is news lies well within these. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final String PAGES = "PageInput";
  private static final String TIME = "DateTime";

  /**
   * Characters of all texts of one field as an address has them: the services take addresses of
   * 32,768, and something else stands in them, too.
   */
  private static final int MAX_ADDRESS_LENGTH = 24_000;

  private final LimitSettings limits;

  ArgumentChecks(LimitSettings limits) {
    this.limits = limits;
  }

  /**
   * Checks the arguments of a field.
   *
   * @param arguments as they were coerced
   * @throws Refused BAD_ARGUMENT, with the name of the argument
   */
  void check(GraphQLFieldDefinition field, Map<String, Object> arguments) {
    long length = 0;
    for (GraphQLArgument argument : field.getArguments()) {
      length += check(argument.getName(), argument.getType(), arguments.get(argument.getName()));
    }
    if (length > MAX_ADDRESS_LENGTH) {
      throw bad("The texts given to " + field.getName(), "are too long together");
    }
  }

  /** Checks a value; answers the characters that its texts take in an address. */
  private long check(String name, GraphQLType type, Object value) {
    GraphQLType unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
    if (value instanceof Collection<?> items && unwrapped instanceof GraphQLList list) {
      if (items.size() > limits.listItems()) {
        throw bad(name, "has at most " + limits.listItems() + " items");
      }
      return items.stream().mapToLong(item -> check(name, list.getWrappedType(), item)).sum();
    }
    if (value instanceof Map<?, ?> fields && unwrapped instanceof GraphQLInputObjectType input) {
      // articles-service judges pages one by one: a bad one never costs its neighbours.
      return input.getFields().stream()
          .filter(field -> !input.getName().equals(PAGES) || isTime(field.getType()))
          .mapToLong(
              field ->
                  check(name + "." + field.getName(), field.getType(), fields.get(field.getName())))
          .sum();
    }
    return value instanceof String text && unwrapped instanceof GraphQLScalarType scalar
        ? text(name, scalar.getName(), text)
        : 0;
  }

  private static boolean isTime(GraphQLType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLScalarType scalar
        && scalar.getName().equals(TIME);
  }

  private long text(String name, String type, String text) {
    if (type.equals(TIME)) {
      try {
        time(text);
      } catch (DateTimeException e) {
        throw bad(name, "is a time such as 2026-03-01T00:00:00Z, of the years 1 to 9999");
      }
      return text.length();
    }
    faultOf(text)
        .ifPresent(
            fault -> {
              throw bad(name, fault);
            });
    // Ids are read, and sent as keys.
    return type.equals("ID") ? 0 : URLEncoder.encode(text, StandardCharsets.UTF_8).length();
  }

  /**
   * A time that the services can be asked with.
   *
   * @throws DateTimeException for any other text
   */
  public static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new DateTimeException("not in the years 1 to 9999");
    }
    return time;
  }

  /** What is wrong with a text, in words that follow its name; empty where nothing is. */
  public Optional<String> faultOf(String text) {
    return Optional.ofNullable(
        text.length() > limits.textLength()
            ? "has at most " + limits.textLength() + " characters"
            : wrongCharacter(text));
  }

  private static String wrongCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        return "has a control character";
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return "has half of a character (an unpaired surrogate)";
        }
        i++;
      }
    }
    return null;
  }

  private static Refused bad(String name, String why) {
    return new Refused("BAD_ARGUMENT", name + " " + why + ".");
  }
}
