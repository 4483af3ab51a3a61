package io.dateline.articles.problem;

import io.dateline.articles.block.StorableText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads query parameters. JAX-RS would answer 404 for a number that is none; here the answer is a
 * problem that names the parameter.
 */
public final class Parameters {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Maximum number of ids in one call; covers the gateway's largest batch. */
  private static final int MAX_IDS_PER_CALL = 500;

  /** The years with four digits; PostgreSQL and Java do not agree on all others. */
  private static final Instant EARLIEST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Parameters() {}

  /** Returns a whole number within its limits, or the default if the parameter is absent. */
  public static long whole(String name, String value, long byDefault, long least, long most) {
    if (value == null || value.isBlank()) {
      return byDefault;
    }
    try {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, like a number beyond the limits.
    }
    throw Problems.invalidParameter(
        name + " must be a whole number from " + least + " to " + most + ".");
  }

  /**
   * Returns an ISO 8601 instant, a date-time with an offset, or a date (its start in UTC); null if
   * the parameter is absent.
   */
  public static Instant instant(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip();
    try {
      Instant instant =
          text.length() <= 10
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      if (isStorable(instant)) {
        return instant;
      }
      throw Problems.invalidParameter(name + " must lie in the years 0001 to 9999.");
    } catch (DateTimeException e) {
      throw Problems.invalidParameter(
          name + " must be an ISO 8601 date-time with a zone (2026-01-31T09:30:00Z) or a date.");
    }
  }

  /** Returns whether the instant lies in the years 0001 to 9999. */
  public static boolean isStorable(Instant instant) {
    return !instant.isBefore(EARLIEST_INSTANT) && !instant.isAfter(LATEST_INSTANT);
  }

  /**
   * Returns text that PostgreSQL can store.
   *
   * @param maxChars maximum number of characters
   */
  public static String text(String name, String value, int maxChars) {
    if (value.length() > maxChars) {
      throw Problems.invalidParameter(name + " may have " + maxChars + " characters at most.");
    }
    if (!StorableText.is(value)) {
      throw Problems.invalidParameter(name + " has characters that are no text.");
    }
    return value;
  }

  /** Returns whether the text has the form of an article's id. */
  public static boolean isId(String value) {
    return value != null && UUID_FORM.matcher(value).matches();
  }

  /** Returns the id of an article. */
  public static UUID id(String name, String value) {
    if (!isId(value)) {
      throw Problems.invalidParameter(name + " must be an article's id (a UUID).");
    }
    return UUID.fromString(value);
  }

  /** Returns ids of articles separated by commas, each once, at most {@value #MAX_IDS_PER_CALL}. */
  public static List<UUID> ids(String name, String value) {
    List<String> list =
        value == null || value.isBlank() ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
    if (list.size() > MAX_IDS_PER_CALL) {
      throw Problems.invalidParameter(
          name + " may name " + MAX_IDS_PER_CALL + " articles at most.");
    }
    return list.stream().map(id -> id(name, id)).distinct().toList();
  }

  /** Returns one of an enum's constants, or the default if the parameter is absent. */
  public static <E extends Enum<E>> E oneOf(String name, String value, E byDefault) {
    if (value == null || value.isBlank()) {
      return byDefault;
    }
    E[] constants = byDefault.getDeclaringClass().getEnumConstants();
    for (E constant : constants) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw Problems.invalidParameter(name + " must be one of " + Arrays.toString(constants) + ".");
  }
}
