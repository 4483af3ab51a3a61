package io.dateline.entities.extraction;

import io.dateline.entities.language.PlaceWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.places.Cities;
import io.dateline.entities.places.Cities.City;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Divisions.Division;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Towns whose state or country a document prints behind them: "Paris, Texas". Such a town outranks
 * the capital and the larger towns of its name in the whole document.
 */
final class StatedTowns {

  /** "the District of Columbia": the longest name of a state, in tokens. */
  private static final int MAX_TOKENS_OF_AREA = 4;

  private final Gazetteer gazetteer;
  private final Cities cities;
  private final Divisions divisions;
  private final PlaceWords words;

  StatedTowns(Gazetteer gazetteer, Cities cities, Divisions divisions, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.cities = cities;
    this.divisions = divisions;
    this.words = words;
  }

  /**
   * A state or a country behind a town.
   *
   * @param division the state, null where it is a country
   * @param to the token after it
   */
  record Area(String country, Division division, int to) {}

  /** Returns the towns of a document, by their mentions with and without a state. */
  Map<MentionCandidate, Place> of(List<MentionCandidate> candidates) {
    Map<MentionCandidate, Place> towns = new HashMap<>();
    Map<String, List<MentionCandidate>> stated = new HashMap<>();
    for (MentionCandidate candidate : candidates) {
      if (isTown(candidate)) {
        areaBehind(candidate)
            .map(area -> town(candidate, area))
            .ifPresent(
                place -> {
                  towns.put(candidate, place);
                  stated.computeIfAbsent(candidate.folded(), n -> new ArrayList<>()).add(candidate);
                });
      }
    }
    if (stated.isEmpty()) {
      return towns;
    }
    for (MentionCandidate candidate : candidates) {
      List<MentionCandidate> same = stated.get(candidate.folded());
      if (same != null && isTown(candidate) && !towns.containsKey(candidate)) {
        towns.put(candidate, towns.get(nearest(same, candidate)));
      }
    }
    return towns;
  }

  /** Returns the last mention with a state in front of another mention, else the first one. */
  private static MentionCandidate nearest(
      List<MentionCandidate> stated, MentionCandidate candidate) {
    return stated.stream()
        .filter(s -> s.sentenceIndex <= candidate.sentenceIndex)
        .reduce((one, later) -> later)
        .orElse(stated.get(0));
  }

  /** A country, a state or a part of the world is no town. */
  private boolean isTown(MentionCandidate candidate) {
    boolean area =
        candidate.place != null
            ? candidate.place.type() != Place.Type.CAPITAL
            : divisions.named(candidate.words()).isPresent();
    return candidate.kind == MentionKind.PLACE && !area;
  }

  /** Returns the state or country that stands behind a town and says which one it is. */
  Optional<Area> areaBehind(MentionCandidate town) {
    Sentence sentence = town.sentence;
    if (!sentence.has(town.to, ",") || town.to + 1 >= sentence.size()) {
      return Optional.empty();
    }
    return areaAt(sentence, town.to + 1, town.words())
        .filter(area -> !isList(sentence, area.to()) && isApposition(town, area));
  }

  /** Returns the state or country that begins at a token, where a town of a name may be. */
  private Optional<Area> areaAt(Sentence sentence, int from, String town) {
    for (int to = Math.min(sentence.size(), from + MAX_TOKENS_OF_AREA); to > from; to--) {
      String name = joined(sentence, from, to);
      if (!Character.isUpperCase(name.codePointAt(0))) {
        return Optional.empty();
      }
      Optional<Division> division = divisions.behindTown(name);
      Optional<String> country = country(name);
      int end = to;
      if (country.isPresent() && (division.isEmpty() || hasTown(country.get(), town))) {
        return Optional.of(new Area(country.get(), null, end));
      }
      if (division.isPresent()) {
        return division.map(d -> new Area(d.place().countryCode(), d, end));
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(String name) {
    return gazetteer
        .find(name)
        .filter(entry -> !entry.demonym() && entry.place().type() == Place.Type.COUNTRY)
        .map(entry -> entry.place().countryCode());
  }

  /** "Batumi, Georgia": returns whether a country has a town of this name in the tables. */
  private boolean hasTown(String country, String town) {
    boolean capital =
        gazetteer
            .find(Capitalization.calm(town))
            .filter(entry -> entry.place().type() == Place.Type.CAPITAL)
            .filter(entry -> entry.place().countryCode().equals(country))
            .isPresent();
    return capital
        || cities.named(Capitalization.calm(town)).stream()
            .anyMatch(city -> city.place().countryCode().equals(country));
  }

  /** "in New York, Ohio and Texas": returns whether another state or country follows. */
  private boolean isList(Sentence sentence, int at) {
    int next = at;
    while (next < sentence.size()
        && (sentence.has(next, ",") || sentence.has(next, "and") || sentence.has(next, "or"))) {
      next++;
    }
    return next > at
        && next < sentence.size()
        && areaAt(sentence, next, "").isPresent()
        && !isTownWithArea(sentence, next);
  }

  /** "Rome, Georgia, and Washington, Pennsylvania": the next name is a town with its own state. */
  private boolean isTownWithArea(Sentence sentence, int at) {
    int end = areaAt(sentence, at, "").map(Area::to).orElse(at);
    return sentence.has(end, ",")
        && end + 1 < sentence.size()
        && areaAt(sentence, end + 1, "").isPresent();
  }

  /** "In Geneva, Iran said …", "in Washington, Texas Gov. Jane Roe": the comma ends a phrase. */
  private boolean isApposition(MentionCandidate town, Area area) {
    Sentence sentence = town.sentence;
    boolean end = area.to() >= sentence.size();
    String next = end ? "" : sentence.token(area.to()).text();
    boolean closed = end || !Character.isLetterOrDigit(next.codePointAt(0));
    boolean possessive = !end && sentence.token(area.to()).isPossessive();
    boolean fronted =
        town.from == 1
            && words.fronted().contains(sentence.token(0).text().toLowerCase(Locale.ROOT));
    boolean elsewhere = isKnownElsewhere(town, area.country());
    if (possessive || (!closed && Character.isUpperCase(next.codePointAt(0)))) {
      return false;
    }
    if (area.division() == null && elsewhere) {
      return closed && !fronted;
    }
    return closed || !fronted;
  }

  /** Returns whether a name is that of a capital, or of the only large city, of another country. */
  private boolean isKnownElsewhere(MentionCandidate town, String country) {
    if (town.place != null) {
      return !town.place.countryCode().equals(country);
    }
    List<City> named = cities.named(Capitalization.calm(town.words()));
    return named.size() == 1
        && named.get(0).sure()
        && !named.get(0).place().countryCode().equals(country);
  }

  private Place town(MentionCandidate candidate, Area area) {
    boolean same =
        candidate.place != null
            && candidate.place.countryCode().equals(area.country())
            && area.division() == null;
    if (same) {
      return candidate.place;
    }
    String name = Capitalization.calm(candidate.words());
    String code = area.division() == null ? "" : area.division().code();
    return cities.named(name).stream()
        .filter(city -> city.place().countryCode().equals(area.country()))
        .filter(city -> code.isEmpty() || city.division().isEmpty() || city.division().equals(code))
        .map(City::place)
        .findFirst()
        .orElseGet(
            () ->
                new Place(
                    Place.Type.CITY, name, code.isEmpty() ? null : code, area.country(), null));
  }

  private static String joined(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean touches =
          i > from && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
      words.append(i == from || touches ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }
}
