package io.dateline.entities.places;

import io.dateline.entities.language.ResourceTable;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The large cities of the world by their names. Several cities may have one name. */
public final class Cities {

  private static final int MIN_THOUSANDS_OF_LARGE_CITY = 800;

  private final Map<String, List<City>> byName = new HashMap<>();

  /**
   * A city of the table.
   *
   * @param division the code of its state, empty where the table has none
   * @param sure whether its name hardly ever means anything else
   * @param large whether it has a million inhabitants or about that
   */
  public record City(Place place, String division, boolean sure, boolean large) {}

  private Cities() {}

  /**
   * Reads the table of cities.
   *
   * @throws java.io.UncheckedIOException if it is missing
   */
  public static Cities load() {
    Cities cities = new Cities();
    List<String[]> rows = ResourceTable.rows(Cities.class, "cities.tsv");
    Map<String, Integer> namesakes = new HashMap<>();
    rows.forEach(row -> namesakes.merge(key(row), 1, Integer::sum));
    rows.forEach(row -> cities.add(row, namesakes.get(key(row)) > 1));
    return cities;
  }

  private static String key(String[] row) {
    return row[2] + Folding.fold(row[0].replace("?", ""));
  }

  private void add(String[] row, boolean hasNamesake) {
    boolean sure = !row[0].endsWith("?");
    String name = sure ? row[0] : row[0].substring(0, row[0].length() - 1);
    Place place =
        new Place(
            Place.Type.CITY, name, hasNamesake ? row[3] : null, row[2], Coordinates.parse(row[5]));
    City city =
        new City(place, row[3], sure, Integer.parseInt(row[4]) >= MIN_THOUSANDS_OF_LARGE_CITY);
    put(name, city);
    for (String other : row[1].split(",")) {
      if (!other.isEmpty()) {
        put(other, city);
      }
    }
  }

  private void put(String name, City city) {
    List<City> cities = byName.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>());
    if (!cities.contains(city)) {
      cities.add(city);
    }
  }

  /** Returns the cities of a name, the largest first; an unknown name has none. */
  public List<City> named(String name) {
    return byName.getOrDefault(Folding.fold(name), List.of());
  }
}
