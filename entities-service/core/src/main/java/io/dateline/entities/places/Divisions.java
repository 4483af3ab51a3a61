package io.dateline.entities.places;

import io.dateline.entities.language.ResourceTable;
import io.dateline.entities.text.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states and provinces of countries by their names. */
public final class Divisions {

  /** The table has "New York state", since "New York" alone is the city. */
  private static final String SUFFIX_OF_CITY_NAMESAKES = " state";

  private final Map<String, Division> byName = new HashMap<>();
  private final Map<String, Division> byShortName = new HashMap<>();
  private final Map<String, Division> byCode = new HashMap<>();

  /**
   * A state or a province.
   *
   * @param code the code that the table of cities uses; empty where it uses none
   * @param sure whether its name hardly ever means anything else
   */
  public record Division(Place place, String code, boolean sure) {}

  private Divisions() {}

  /**
   * Reads the table of states and provinces.
   *
   * @throws java.io.UncheckedIOException if it is missing
   */
  public static Divisions load() {
    Divisions divisions = new Divisions();
    for (String[] row : ResourceTable.rows(Divisions.class, "divisions.tsv")) {
      for (String entry : row[1].split(",")) {
        String[] parts = entry.split(":", 3);
        String name = parts[0].replace("?", "");
        Place place = new Place(Place.Type.DIVISION, name, null, row[0], null);
        Division division =
            new Division(place, parts.length > 1 ? parts[1] : "", name.equals(parts[0]));
        divisions.byName.put(Folding.fold(name), division);
        if (!division.code().isEmpty()) {
          divisions.byCode.putIfAbsent(division.code(), division);
        }
        if (parts.length > 2) {
          divisions.byShortName.put(bare(parts[2]), division);
        }
      }
    }
    return divisions;
  }

  /** Returns the state of a name. */
  public Optional<Division> named(String name) {
    return Optional.ofNullable(byName.get(Folding.fold(name)));
  }

  /** "Pittsburgh, Pa.": returns the state of a short name, which is a state only behind a town. */
  public Optional<Division> shortened(String name) {
    return Optional.ofNullable(byShortName.get(bare(name)));
  }

  /**
   * "Albany, New York", "Albany, N.Y.", "Albany, NY": returns the state that words behind a town
   * name, where some are also the name of a city.
   */
  public Optional<Division> behindTown(String name) {
    boolean letters = name.length() == 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return named(name)
        .or(() -> named(name + SUFFIX_OF_CITY_NAMESAKES))
        .or(() -> name.endsWith(".") ? shortened(name) : Optional.empty())
        .or(() -> letters ? Optional.ofNullable(byCode.get(name)) : Optional.empty());
  }

  private static String bare(String name) {
    return name.replace(".", "").replace(" ", "");
  }
}
