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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses values that no service can process: values that a database cannot store, and texts that
 * are longer than any use of them. Without the check such a value would look like a failure of the
 * service.
 */
@Singleton
public class ArgumentChecks {

  /**
   * The earliest time that a client may give. PostgreSQL stores times from 4713 BC to 294276 AD;
   * all news lies well within this range.
   */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final String PAGES = "PageInput";
  private static final String TIME = "DateTime";
  private static final String DAY = "Date";

  /**
   * Maximum number of characters that the texts of one field may take in an address. The services
   * accept addresses of 32,768 characters, which contain other parameters as well.
   */
  private static final int MAX_ADDRESS_LENGTH = 24_000;

  private final LimitSettings limits;

  ArgumentChecks(LimitSettings limits) {
    this.limits = limits;
  }

  /**
   * Checks the arguments of a field.
   *
   * @param arguments the arguments after coercion
   * @throws OperationRefused BAD_ARGUMENT, with the name of the argument
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

  /** Checks a value and returns the number of characters that its texts take in an address. */
  private long check(String name, GraphQLType type, Object value) {
    GraphQLType unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
    if (value instanceof Collection<?> items && unwrapped instanceof GraphQLList list) {
      if (items.size() > limits.listItems()) {
        throw bad(name, "may have at most " + limits.listItems() + " items");
      }
      return items.stream().mapToLong(item -> check(name, list.getWrappedType(), item)).sum();
    }
    if (value instanceof Map<?, ?> fields && unwrapped instanceof GraphQLInputObjectType input) {
      // articles-service judges each page by itself, so that a bad page does not affect the others.
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
        throw bad(name, "must be a time such as 2026-03-01T00:00:00Z, in the years 1 to 9999");
      }
      return text.length();
    }
    if (type.equals(DAY)) {
      try {
        day(text);
      } catch (DateTimeException e) {
        throw bad(name, "must be a day such as 2026-03-01, in the years 1 to 9999");
      }
      return text.length();
    }
    faultOf(text)
        .ifPresent(
            fault -> {
              throw bad(name, fault);
            });
    // Ids are decoded and sent as keys.
    return type.equals("ID") ? 0 : URLEncoder.encode(text, StandardCharsets.UTF_8).length();
  }

  /**
   * Parses a time that the services can process.
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

  /**
   * Parses a day that the services can process.
   *
   * @throws DateTimeException for any other text
   */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("not in the years 1 to 9999");
    }
    return day;
  }

  /**
   * Returns what is wrong with a text, as words that follow its name; empty if nothing is wrong.
   */
  public Optional<String> faultOf(String text) {
    return Optional.ofNullable(
        text.length() > limits.textLength()
            ? "may have at most " + limits.textLength() + " characters"
            : wrongCharacter(text));
  }

  private static String wrongCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        return "contains a control character";
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return "contains half of a character (an unpaired surrogate)";
        }
        i++;
      }
    }
    return null;
  }

  private static OperationRefused bad(String name, String why) {
    return new OperationRefused("BAD_ARGUMENT", name + " " + why + ".");
  }
}
