package io.dateline.gateway.happenings;

import io.dateline.gateway.identity.GlobalId;
import java.util.Locale;

/** Reads the argument that names an entity or a country. */
final class EventParty {

  private static final String COUNTRY = "[A-Za-z]{2}";

  private EventParty() {}

  /**
   * Returns an entity or country as entities-service takes it; null if it is not given.
   *
   * @throws io.dateline.gateway.failure.CodedException BAD_ID
   */
  static String of(String argument, String value) {
    if (value == null) {
      return null;
    }
    return value.matches(COUNTRY)
        ? value.toUpperCase(Locale.ROOT)
        : GlobalId.expected(GlobalId.Kind.NamedEntity, argument, value).toString();
  }
}
