package io.dateline.entities.places;

/**
 * A point on the Earth, WGS 84.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record Coordinates(double latitude, double longitude) {

  /** Reads {@code latitude,longitude}. */
  static Coordinates parse(String text) {
    int comma = text.indexOf(',');
    return new Coordinates(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }
}
