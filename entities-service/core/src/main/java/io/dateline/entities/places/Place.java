package io.dateline.entities.places;

/**
 * A place that the gazetteer knows.
 *
 * @param type what it is
 * @param name its usual English name
 * @param division code of the state that a city lies in, where its name and country do not tell it
 *     from others; else null
 * @param countryCode ISO 3166-1 alpha-2 (XK for Kosovo, as is customary), null for regions
 * @param coordinates the centre of a country or region, the site of a city
 */
public record Place(
    Type type, String name, String division, String countryCode, Coordinates coordinates) {

  /** The levels that the gazetteer knows. */
  public enum Type {
    COUNTRY,
    CAPITAL,
    REGION,
    /** A state, a province. */
    DIVISION,
    CITY
  }
}
