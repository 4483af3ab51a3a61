package io.dateline.entities.joining;

import java.util.UUID;

/**
 * Where a report says that an event happened.
 *
 * @param entity the place
 * @param key its key, such as "country:PE", "division:US:ohio" or "city:US-OH:dayton"
 * @param countryCode ISO 3166-1 alpha-2, null for regions
 * @param stated whether the sentence states it; a place at the start of the sentence may be that of
 *     the dateline, where the report was written
 */
public record ReportPlace(UUID entity, String key, String countryCode, boolean stated) {

  /** The levels of places, from the widest to the narrowest. */
  enum Level {
    UNKNOWN,
    COUNTRY,
    DIVISION,
    CITY
  }

  Level level() {
    return switch (key.substring(0, key.indexOf(':') + 1)) {
      case "country:" -> Level.COUNTRY;
      case "division:" -> Level.DIVISION;
      case "city:", "capital:" -> Level.CITY;
      default -> Level.UNKNOWN;
    };
  }

  /** Returns whether both are the same city or state; a country is too wide to say anything. */
  boolean isSameSpot(ReportPlace other) {
    return entity.equals(other.entity) && level().compareTo(Level.COUNTRY) > 0;
  }

  /**
   * Returns whether neither place can lie in the other. A city may lie in any state of its country,
   * because keys do not tell.
   */
  boolean contradicts(ReportPlace other) {
    if (!stated || !other.stated || entity.equals(other.entity)) {
      return false;
    }
    if (level() == Level.UNKNOWN || other.level() == Level.UNKNOWN) {
      return false;
    }
    return !countryCode.equals(other.countryCode) || level() == other.level();
  }
}
