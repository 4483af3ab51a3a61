package io.dateline.entities.mentions;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.places.Coordinates;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import java.util.Locale;
import java.util.UUID;

/**
 * The entity that a mention stands for.
 *
 * <p>The key alone decides which entity it is, and it is made from one article alone. So all
 * mentions of an entity come together, whatever the order in which articles arrive.
 *
 * @param key stable within its kind: "antony blinken", "country:HN"
 * @param name the best name that the article has for the entity
 * @param countryCode ISO 3166-1 alpha-2 of a place, else null
 * @param coordinates the coordinates of a place where they are known, else null
 */
public record Referent(
    EntityKind kind, String key, String name, String countryCode, Coordinates coordinates) {

  /** Returns the referent of a place of the gazetteer. */
  public static Referent of(Place place) {
    String key =
        switch (place.type()) {
          case COUNTRY -> "country:" + place.countryCode();
          case CAPITAL -> "capital:" + place.countryCode();
          case REGION -> "region:" + Folding.fold(place.name());
          case DIVISION -> "division:" + place.countryCode() + ":" + Folding.fold(place.name());
          case CITY ->
              "city:"
                  + place.countryCode()
                  + (place.division() == null ? ":" : "-" + place.division() + ":")
                  + Folding.fold(place.name());
        };
    return new Referent(
        EntityKind.PLACE, key, place.name(), place.countryCode(), place.coordinates());
  }

  /** Returns the referent of something that is known by its name alone. */
  public static Referent named(EntityKind kind, String key, String name) {
    return new Referent(kind, key, name, null, null);
  }

  /**
   * Returns a name-based UUID (version 3) of kind and key: the same on every machine at all times.
   */
  public UUID id() {
    return UUID.nameUUIDFromBytes(
        (kind.name().toLowerCase(Locale.ROOT) + "|" + key).getBytes(UTF_8));
  }
}
