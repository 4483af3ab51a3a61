package io.dateline.entities.places;

/**
 * A point on the Earth, WGS 84.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
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
