package io.dateline.gateway.export;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.limits.ArgumentChecks;
import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parameters of one request. An unknown parameter is refused, because otherwise it would be
 * ignored without notice.
 */
final class ExportParameters {

  private final MultiMap values;

  /**
   * Reads the parameters of an address.
   *
   * @throws CodedException BAD_REQUEST for an unknown parameter, or for a value that no service can
   *     process
   */
  ExportParameters(MultiMap values, List<ExportParameter> known, ArgumentChecks checks) {
    this.values = values;
    for (Map.Entry<String, String> one : values) {
      if (known.stream().noneMatch(parameter -> parameter.isNamed(one.getKey()))) {
        throw bad("There is no such parameter here; /q/openapi lists them.");
      }
      checks
          .faultOf(one.getValue())
          .ifPresent(
              fault -> {
                throw bad(one.getKey() + " " + fault + ".");
              });
    }
  }

  String text(ExportParameter name) {
    List<String> all = texts(name);
    return all == null ? null : all.get(0);
  }

  /** Returns all values of a parameter; null if there are none. */
  List<String> texts(ExportParameter name) {
    List<String> all =
        Stream.of(name.parameter(), name.formerName())
            .filter(Objects::nonNull)
            .flatMap(one -> values.getAll(one).stream())
            .filter(value -> !value.isBlank())
            .toList();
    return all.isEmpty() ? null : all;
  }

  Instant instant(ExportParameter name) {
    try {
      return text(name) == null ? null : ArgumentChecks.time(text(name));
    } catch (DateTimeException e) {
      throw bad(name.parameter() + " is a time such as 2026-03-01T00:00:00Z.");
    }
  }

  LocalDate day(ExportParameter name) {
    try {
      return text(name) == null ? null : ArgumentChecks.day(text(name));
    } catch (DateTimeException e) {
      throw bad(name.parameter() + " is a day such as 2026-03-01.");
    }
  }

  Double fraction(ExportParameter name) {
    try {
      Double value = text(name) == null ? null : Double.valueOf(text(name));
      if (value != null && !(value >= 0 && value <= 1)) {
        throw bad(name.parameter() + " is 0 to 1, for example " + name.parameter() + "=0.8.");
      }
      return value;
    } catch (NumberFormatException e) {
      throw bad(name.parameter() + " is a number, for example " + name.parameter() + "=0.8.");
    }
  }

  Boolean truth(ExportParameter name) {
    String value = text(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw bad(name.parameter() + " is true or false, for example " + name.parameter() + "=true.");
    }
    return value == null ? null : Boolean.valueOf(value);
  }

  int number(ExportParameter name, int otherwise) {
    try {
      int value = text(name) == null ? otherwise : Integer.parseInt(text(name));
      if (value < 1) {
        throw bad(name.parameter() + " is 1 or more, for example " + name.parameter() + "=2.");
      }
      return value;
    } catch (NumberFormatException e) {
      throw bad(name.parameter() + " is a number, for example " + name.parameter() + "=2.");
    }
  }

  <E extends Enum<E>> List<E> oneOf(ExportParameter name, Class<E> kind) {
    List<String> all = texts(name);
    if (all == null) {
      return null;
    }
    List<String> asked = all.stream().map(one -> one.toUpperCase(Locale.ROOT)).toList();
    if (!name.choices().containsAll(asked)) {
      throw bad(
          "%s is one of %s, for example %s=%s."
              .formatted(
                  name.parameter(), name.choices(), name.parameter(), name.choices().get(0)));
    }
    return asked.stream().map(one -> Enum.valueOf(kind, one)).toList();
  }

  private static CodedException bad(String message) {
    return new CodedException("BAD_REQUEST", message);
  }
}
