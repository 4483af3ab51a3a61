package io.dateline.entities.knowledge.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/**
 * A position in an ordered list: the value of the order, and the id that decides between equal
 * values. It is opaque to clients.
 *
 * @param order the name of the order that the cursor belongs to
 */
public record ListCursor(String order, String value, UUID id) {

  private static final String SEPARATOR = "\n";

  public String encoded() {
    String plain = String.join(SEPARATOR, order, id.toString(), value);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /**
   * @throws io.dateline.problem.HttpProblem 400 for a text that {@link #encoded()} did not make for
   *     this order
   */
  public static ListCursor decode(String encoded, String order) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
      String[] parts = plain.split(SEPARATOR, 3);
      if (parts.length == 3 && parts[0].equals(order)) {
        return new ListCursor(order, parts[2], UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      throw RequestProblem.badCursor();
    }
    throw RequestProblem.badCursor();
  }

  public int number() {
    return read(Integer::valueOf);
  }

  public Instant instant() {
    return read(Instant::parse);
  }

  public LocalDate day() {
    return read(LocalDate::parse);
  }

  /** Returns the first of two values that a blank separates. */
  public ListCursor first() {
    return new ListCursor(order, value.split(" ", 2)[0], id);
  }

  /** Returns the second of the two values, a number. */
  public int second() {
    return read(v -> Integer.valueOf(v.substring(v.indexOf(' ') + 1)));
  }

  private <T> T read(Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (NumberFormatException | DateTimeException e) {
      throw RequestProblem.badCursor();
    }
  }
}
