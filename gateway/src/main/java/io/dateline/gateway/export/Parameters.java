package io.dateline.gateway.export;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.limits.ArgumentChecks;
import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an address asks for. A parameter that is not known is refused: it would not be heeded. */
final class Parameters {

  private final MultiMap values;

  /**
   * Those of an address.
   *
   * @throws CodedException BAD_REQUEST for a parameter that is not known, or for a value that no
   *     service may be asked with
   */
  Parameters(MultiMap values, List<ExportParameter> known, ArgumentChecks checks) {
    this.values = values;
    for (Map.Entry<String, String> one : values) {
      if (known.stream().noneMatch(parameter -> parameter.parameter().equals(one.getKey()))) {
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
    String value = values.get(name.parameter());
    return value == null || value.isBlank() ? null : value;
  }

  /** All values; null where there are none. */
  List<String> texts(ExportParameter name) {
    List<String> all =
        values.getAll(name.parameter()).stream().filter(value -> !value.isBlank()).toList();
    return all.isEmpty() ? null : all;
  }

  Instant instant(ExportParameter name) {
    try {
      return text(name) == null ? null : ArgumentChecks.time(text(name));
    } catch (DateTimeException e) {
      throw bad(name.parameter() + " is a time such as 2026-03-01T00:00:00Z.");
    }
  }

  Boolean truth(ExportParameter name) {
    String value = text(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw bad(name.parameter() + " is true or false.");
    }
    return value == null ? null : Boolean.valueOf(value);
  }

  int number(ExportParameter name, int otherwise) {
    try {
      int value = text(name) == null ? otherwise : Integer.parseInt(text(name));
      if (value < 1) {
        throw bad(name.parameter() + " is 1 or more.");
      }
      return value;
    } catch (NumberFormatException e) {
      throw bad(name.parameter() + " is a number.");
    }
  }

  <E extends Enum<E>> List<E> oneOf(ExportParameter name, Class<E> kind) {
    List<String> all = texts(name);
    try {
      return all == null
          ? null
          : all.stream().map(one -> Enum.valueOf(kind, one.toUpperCase(Locale.ROOT))).toList();
    } catch (IllegalArgumentException e) {
      throw bad(name.parameter() + " is one of " + Arrays.toString(kind.getEnumConstants()) + ".");
    }
  }

  private static CodedException bad(String message) {
    return new CodedException("BAD_REQUEST", message);
  }
}
