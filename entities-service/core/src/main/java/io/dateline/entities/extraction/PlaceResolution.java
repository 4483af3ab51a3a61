package io.dateline.entities.extraction;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.PlaceWords;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.places.Cities;
import io.dateline.entities.places.Cities.City;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Divisions.Division;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the places of a document: by the tables where the name, the words behind it or the
 * countries of the document leave one choice, and by the name alone where no table has it.
 */
final class PlaceResolution {

  /**
   * A country must be mentioned this many times as often as another to decide between two cities of
   * one name.
   */
  private static final int MIN_RATIO_OF_COUNTRY_MENTIONS = 3;

  private final Cities cities = Cities.load();
  private final Divisions divisions = Divisions.load();
  private final PlaceWords words;
  private final StatedTowns towns;
  private final StateOrCountry states;

  PlaceResolution(Language language, Gazetteer gazetteer) {
    this.words = language.places();
    this.towns = new StatedTowns(gazetteer, cities, divisions, language.places());
    this.states = new StateOrCountry(divisions, language.places());
  }

  /** Corrects the owners of offices that are states with the name of a country. */
  void correctOwners(List<MentionCandidate> candidates) {
    states.correctOwners(candidates);
  }

  void resolve(List<MentionCandidate> candidates) {
    Map<MentionCandidate, Place> stated = towns.of(candidates);
    Map<String, Integer> countries = countries(candidates, stated);
    Map<String, Map<String, Integer>> forms = formsByCountry(candidates);
    Map<MentionPosition, MentionCandidate> places = places(candidates);
    for (MentionCandidate candidate : candidates) {
      if (stated.containsKey(candidate)) {
        Place town = stated.get(candidate);
        candidate.refersTo(Referent.of(town), ResolutionRule.of(town.type()));
      } else if (candidate.place != null) {
        homonym(candidate, forms, countries)
            .ifPresentOrElse(
                state -> candidate.refersTo(Referent.of(state), ResolutionRule.STATE),
                () -> candidate.refersTo(Referent.of(candidate.place), candidate.rule));
      } else if (candidate.kind == MentionKind.PLACE) {
        unknown(candidate, places, countries);
      }
    }
  }

  /** The place of a mention in the document. */
  private record MentionPosition(int sentence, int token) {}

  private static Map<MentionPosition, MentionCandidate> places(List<MentionCandidate> candidates) {
    Map<MentionPosition, MentionCandidate> places = new HashMap<>();
    for (MentionCandidate candidate : candidates) {
      if (candidate.kind == MentionKind.PLACE) {
        places.putIfAbsent(new MentionPosition(candidate.sentenceIndex, candidate.from), candidate);
      }
    }
    return places;
  }

  /** Counts how often the document writes each folded name of each country. */
  private static Map<String, Map<String, Integer>> formsByCountry(
      List<MentionCandidate> candidates) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (MentionCandidate candidate : candidates) {
      if (candidate.place != null && candidate.place.countryCode() != null) {
        forms
            .computeIfAbsent(candidate.place.countryCode(), country -> new HashMap<>())
            .merge(candidate.folded(), 1, Integer::sum);
      }
    }
    return forms;
  }

  /** Counts how often the document mentions each country by its name, people, capital or states. */
  private Map<String, Integer> countries(
      List<MentionCandidate> candidates, Map<MentionCandidate, Place> stated) {
    Map<String, Integer> counts = new HashMap<>();
    for (MentionCandidate candidate : candidates) {
      if (stated.containsKey(candidate)) {
        counts.merge(stated.get(candidate).countryCode(), 1, Integer::sum);
      } else if (candidate.place != null && candidate.place.countryCode() != null) {
        counts.merge(candidate.place.countryCode(), 1, Integer::sum);
      } else if (candidate.kind == MentionKind.PLACE && candidate.place == null) {
        division(candidate)
            .filter(Division::sure)
            .ifPresent(d -> counts.merge(d.place().countryCode(), 1, Integer::sum));
        List<City> named = cities.named(candidate.words());
        if (named.size() == 1 && named.get(0).sure()) {
          counts.merge(named.get(0).place().countryCode(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * "Georgia" in an article on the United States is the state: the name belongs to a country and to
   * a state. The office beside the name decides, else the document mentions the state's country and
   * no other name of the former.
   */
  private Optional<Place> homonym(
      MentionCandidate candidate,
      Map<String, Map<String, Integer>> forms,
      Map<String, Integer> countries) {
    Optional<Place> state = states.state(candidate);
    if (state.isEmpty()) {
      return state;
    }
    Boolean told = states.isState(candidate);
    if (told != null) {
      return told ? state : Optional.empty();
    }
    boolean calledOtherwise = forms.get(candidate.place.countryCode()).size() > 1;
    return state.filter(
        place -> !calledOtherwise && countries.getOrDefault(place.countryCode(), 0) > 0);
  }

  private void unknown(
      MentionCandidate candidate,
      Map<MentionPosition, MentionCandidate> places,
      Map<String, Integer> countries) {
    String name = Capitalization.calm(candidate.words());
    Optional<Division> division = division(candidate);
    List<City> named = cities.named(name);
    Optional<Place> place =
        division
            .filter(d -> d.sure() || countries.getOrDefault(d.place().countryCode(), 0) > 0)
            .map(Division::place)
            .or(() -> city(named, candidate, places, countries).map(City::place));
    if (place.isPresent()) {
      candidate.refersTo(Referent.of(place.get()), ResolutionRule.of(place.get().type()));
      return;
    }
    ResolutionRule rule =
        candidate.rule == ResolutionRule.DATELINE
            ? candidate.rule
            : named.isEmpty() ? ResolutionRule.SAME_NAME : ResolutionRule.AMBIGUOUS_PLACE;
    candidate.refersTo(Referent.named(EntityKind.PLACE, "name:" + Folding.fold(name), name), rule);
  }

  /**
   * Returns the state of a name, or of a short name behind a comma or the mark of a party: "D-Pa."
   */
  private Optional<Division> division(MentionCandidate candidate) {
    String before = candidate.from == 0 ? "" : candidate.sentence.token(candidate.from - 1).text();
    return before.matches("[,–-]")
        ? divisions.behindTown(candidate.words()).or(() -> divisions.shortened(candidate.words()))
        : divisions.named(candidate.words());
  }

  private Optional<City> city(
      List<City> named,
      MentionCandidate candidate,
      Map<MentionPosition, MentionCandidate> places,
      Map<String, Integer> countries) {
    MentionCandidate behind = behindComma(candidate, places);
    if (behind != null) {
      Optional<Division> state = division(behind);
      String country =
          behind.place != null
              ? behind.place.countryCode()
              : state.map(s -> s.place().countryCode()).orElse(null);
      List<City> there =
          named.stream()
              .filter(c -> c.place().countryCode().equals(country))
              .filter(c -> state.isEmpty() || isIn(c, state.get()))
              .toList();
      if (country != null) {
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
      }
    }
    // "fans in Houston": the name may be a surname, too, but not behind "in".
    boolean placed = named.size() == 1 && named.get(0).large() && isBehindPlaceLead(candidate);
    if (named.size() == 1 && (named.get(0).sure() || placed)) {
      return Optional.of(named.get(0));
    }
    return likeliest(named, countries);
  }

  private boolean isBehindPlaceLead(MentionCandidate candidate) {
    return candidate.from > 0
        && words
            .placeLeads()
            .contains(candidate.sentence.token(candidate.from - 1).text().toLowerCase(Locale.ROOT));
  }

  /** The table has the code of the state for some cities only. */
  private static boolean isIn(City city, Division state) {
    return city.division().isEmpty()
        || state.code().isEmpty()
        || city.division().equals(state.code());
  }

  /** "Springfield, Illinois": returns the place behind the comma. */
  private static MentionCandidate behindComma(
      MentionCandidate candidate, Map<MentionPosition, MentionCandidate> places) {
    return candidate.sentence.has(candidate.to, ",")
        ? places.get(new MentionPosition(candidate.sentenceIndex, candidate.to + 1))
        : null;
  }

  /**
   * Returns the only city whose country the document mentions, or mentions far more often than the
   * countries of the others.
   */
  private static Optional<City> likeliest(List<City> named, Map<String, Integer> countries) {
    City best = null;
    int most = 0;
    int second = 0;
    for (City city : named) {
      int count = countries.getOrDefault(city.place().countryCode(), 0);
      if (count > most) {
        second = most;
        most = count;
        best = city;
      } else {
        second = Math.max(second, count);
      }
    }
    // Two cities of one country have the same count, so nothing decides between them.
    return most > 0 && most >= MIN_RATIO_OF_COUNTRY_MENTIONS * second
        ? Optional.of(best)
        : Optional.empty();
  }
}
