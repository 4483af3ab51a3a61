package io.dateline.entities.places;

/**
 * A place that the tables know.
 *
 * @param type the level of the place
 * @param name its usual English name
 * @param division the code of the state that a city lies in, where name and country do not tell it
 *     from other cities; else null
 * @param countryCode ISO 3166-1 alpha-2 (XK for Kosovo, as is customary), null for regions
 * @param coordinates the centre of a country or region, the site of a city
 */
public record Place(
    Type type, String name, String division, String countryCode, Coordinates coordinates) {

  /** The levels of places. */
  public enum Type {
    COUNTRY,
    CAPITAL,
    REGION,
    /** A state or a province. */
    DIVISION,
    CITY
  }
}
