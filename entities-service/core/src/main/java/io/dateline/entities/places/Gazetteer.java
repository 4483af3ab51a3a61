package io.dateline.entities.places;

import io.dateline.entities.language.ResourceTable;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds countries, demonyms, capitals and regions by their English names. */
public final class Gazetteer {

  /** The longest name in the tables, in tokens: "Democratic People's Republic of Korea". */
  static final int MAX_TOKENS_OF_PLACE_NAME = 7;

  private static final char AMBIGUITY_MARK = '?';

  /** "Chinese", "Dutch": a demonym with such an ending is its own plural. */
  private static final List<String> ENDINGS_WITHOUT_PLURAL =
      ResourceTable.rows(Gazetteer.class, "demonym-endings.tsv").stream()
          .map(row -> row[0])
          .toList();

  private final Map<String, PlaceName> entries = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();

  /**
   * A name in the tables.
   *
   * @param place the place that it names; of a demonym, the country
   * @param demonym whether it names the people, or is the adjective
   * @param ambiguous whether it often means something else, so that it counts only where the name
   *     tagger agrees
   * @param exact the only spelling that counts, null where case matters for the first letter only:
   *     "US" is a country, "Us" is not
   */
  public record PlaceName(Place place, boolean demonym, boolean ambiguous, String exact) {}

  /**
   * A name that stands in a sentence.
   *
   * @param from its first token
   * @param to the token after its last one
   */
  public record PlaceMatch(int from, int to, PlaceName entry) {

    public Place place() {
      return entry.place();
    }
  }

  private Gazetteer() {}

  /**
   * Reads the tables of countries and regions.
   *
   * @throws UncheckedIOException if one is missing
   */
  public static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    ResourceTable.rows(Gazetteer.class, "countries.tsv").forEach(gazetteer::addCountry);
    ResourceTable.rows(Gazetteer.class, "regions.tsv").forEach(gazetteer::addRegion);
    return gazetteer;
  }

  /** Returns the country with an ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Returns what a name stands for, if the tables have it in that spelling. */
  public Optional<PlaceName> find(String name) {
    PlaceName entry = entries.get(Folding.fold(name));
    if (entry == null || !Character.isUpperCase(name.codePointAt(0))) {
      return Optional.empty();
    }
    return entry.exact() == null || entry.exact().equals(name)
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** Returns the names of the tables that stand in a sentence. */
  public SentencePlaces in(Sentence sentence) {
    return new SentencePlaces(this, sentence);
  }

  Optional<PlaceMatch> longestAt(Sentence sentence, int from) {
    if (!sentence.token(from).isCapitalized()) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder();
    PlaceMatch longest = null;
    int most = Math.min(sentence.size(), from + MAX_TOKENS_OF_PLACE_NAME);
    for (int to = from + 1; to <= most; to++) {
      Token token = sentence.token(to - 1);
      boolean apart = to - 1 > from && sentence.token(to - 2).span().end() < token.span().start();
      joined.append(apart ? " " : "").append(token.text());
      Optional<PlaceName> entry = find(joined.toString());
      if (entry.isPresent()) {
        longest = new PlaceMatch(from, to, entry.get());
      }
    }
    return Optional.ofNullable(longest);
  }

  private void addCountry(String[] row) {
    Place country =
        new Place(Place.Type.COUNTRY, row[1].replace("?", ""), null, row[0], at(row[4]));
    countries.put(row[0], country);
    add(row[1], country, false);
    list(row[2]).forEach(name -> add(name, country, false));
    list(row[3]).forEach(name -> addDemonym(name, country));
    List<String> capital = list(row[5]).toList();
    if (!capital.isEmpty()) {
      Place city =
          new Place(Place.Type.CAPITAL, capital.get(0).replace("?", ""), null, row[0], at(row[6]));
      capital.forEach(name -> add(name, city, false));
    }
  }

  private void addRegion(String[] row) {
    Place region = new Place(Place.Type.REGION, row[0], null, null, at(row[2]));
    add(row[0], region, false);
    list(row[1]).forEach(name -> add(name, region, false));
  }

  private void addDemonym(String name, Place country) {
    add(name, country, true);
    boolean invariable = ENDINGS_WITHOUT_PLURAL.stream().anyMatch(name::endsWith);
    if (!invariable) {
      add(name.endsWith("?") ? name.replace("?", "s?") : name + "s", country, true);
    }
  }

  private void add(String written, Place place, boolean demonym) {
    boolean ambiguous = written.charAt(written.length() - 1) == AMBIGUITY_MARK;
    String name = ambiguous ? written.substring(0, written.length() - 1) : written;
    boolean acronym = name.length() <= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    entries.putIfAbsent(
        Folding.fold(name), new PlaceName(place, demonym, ambiguous, acronym ? name : null));
  }

  private static Coordinates at(String column) {
    return column.isEmpty() ? null : Coordinates.parse(column);
  }

  private static Stream<String> list(String column) {
    return Stream.of(column.split(",")).filter(name -> !name.isEmpty());
  }
}
