package io.dateline.entities.extraction;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.places.Cities;
import io.dateline.entities.places.Cities.City;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Divisions.Division;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the places of a page their referents: by the tables where the name, the words behind it or
 * the countries of the page leave one choice; by their mere name where no table has them.
 */
final class PlaceResolution {

  /** So many times as often a country must be mentioned to decide between namesakes. */
  private static final int OUTWEIGHS = 3;

  private final Cities cities = Cities.load();
  private final Divisions divisions = Divisions.load();

  void resolve(List<MentionCandidate> drafts) {
    Map<String, Integer> countries = countries(drafts);
    Map<String, Map<String, Integer>> forms = formsByCountry(drafts);
    Map<Position, MentionCandidate> places = places(drafts);
    for (MentionCandidate draft : drafts) {
      if (draft.place != null) {
        homonym(draft, forms, countries)
            .ifPresentOrElse(
                state -> draft.refersTo(Referent.of(state), ResolutionRule.STATE),
                () -> draft.refersTo(Referent.of(draft.place), draft.rule));
      } else if (draft.kind == MentionKind.PLACE) {
        unknown(draft, places, countries);
      }
    }
  }

  /** Where a mention begins in the page. */
  private record Position(int sentence, int token) {}

  private static Map<Position, MentionCandidate> places(List<MentionCandidate> drafts) {
    Map<Position, MentionCandidate> places = new HashMap<>();
    for (MentionCandidate draft : drafts) {
      if (draft.kind == MentionKind.PLACE) {
        places.putIfAbsent(new Position(draft.sentenceIndex, draft.from), draft);
      }
    }
    return places;
  }

  /** How often the page writes each folded form that the gazetteer gives to a country. */
  private static Map<String, Map<String, Integer>> formsByCountry(List<MentionCandidate> drafts) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (MentionCandidate draft : drafts) {
      if (draft.place != null && draft.place.countryCode() != null) {
        forms
            .computeIfAbsent(draft.place.countryCode(), country -> new HashMap<>())
            .merge(draft.folded(), 1, Integer::sum);
      }
    }
    return forms;
  }

  /** How often the page mentions each country, by its name, people, capital or states. */
  private Map<String, Integer> countries(List<MentionCandidate> drafts) {
    Map<String, Integer> counts = new HashMap<>();
    for (MentionCandidate draft : drafts) {
      if (draft.place != null && draft.place.countryCode() != null) {
        counts.merge(draft.place.countryCode(), 1, Integer::sum);
      } else if (draft.kind == MentionKind.PLACE && draft.place == null) {
        division(draft)
            .filter(Division::sure)
            .ifPresent(d -> counts.merge(d.place().countryCode(), 1, Integer::sum));
        List<City> named = cities.named(draft.words());
        if (named.size() == 1 && named.get(0).sure()) {
          counts.merge(named.get(0).place().countryCode(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * A state of a country that the page is about, where the name is also another country's: Georgia
   * in a page on the United States that mentions nothing else of the Caucasus.
   */
  private Optional<Place> homonym(
      MentionCandidate draft,
      Map<String, Map<String, Integer>> forms,
      Map<String, Integer> countries) {
    if (draft.kind != MentionKind.PLACE || draft.place.type() != Place.Type.COUNTRY) {
      return Optional.empty();
    }
    boolean calledOtherwise = forms.get(draft.place.countryCode()).size() > 1;
    return divisions
        .named(draft.words())
        .map(Division::place)
        .filter(state -> !calledOtherwise && countries.getOrDefault(state.countryCode(), 0) > 0);
  }

  private void unknown(
      MentionCandidate draft,
      Map<Position, MentionCandidate> places,
      Map<String, Integer> countries) {
    String name = Capitalization.calm(draft.words());
    Optional<Division> division = division(draft);
    List<City> named = cities.named(name);
    Optional<Place> place =
        division
            .filter(d -> d.sure() || countries.getOrDefault(d.place().countryCode(), 0) > 0)
            .map(Division::place)
            .or(() -> city(named, draft, places, countries).map(City::place));
    if (place.isPresent()) {
      draft.refersTo(Referent.of(place.get()), ResolutionRule.of(place.get().type()));
      return;
    }
    ResolutionRule rule =
        draft.rule == ResolutionRule.DATELINE
            ? draft.rule
            : named.isEmpty() ? ResolutionRule.SAME_NAME : ResolutionRule.AMBIGUOUS_PLACE;
    draft.refersTo(Referent.named(EntityKind.PLACE, "name:" + Folding.fold(name), name), rule);
  }

  /** The state of that name, or of that short name where it stands behind a comma or a party. */
  private Optional<Division> division(MentionCandidate draft) {
    String before = draft.from == 0 ? "" : draft.sentence.token(draft.from - 1).text();
    return before.matches("[,–-]")
        ? divisions.named(draft.words()).or(() -> divisions.shortened(draft.words()))
        : divisions.named(draft.words());
  }

  private Optional<City> city(
      List<City> named,
      MentionCandidate draft,
      Map<Position, MentionCandidate> places,
      Map<String, Integer> countries) {
    MentionCandidate behind = behindComma(draft, places);
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
    if (named.size() == 1 && named.get(0).sure()) {
      return Optional.of(named.get(0));
    }
    return likeliest(named, countries);
  }

  /** Cities carry the codes of states only where the table has them. */
  private static boolean isIn(City city, Division state) {
    return city.division().isEmpty()
        || state.code().isEmpty()
        || city.division().equals(state.code());
  }

  /** "Springfield, Illinois": the place behind the comma. */
  private static MentionCandidate behindComma(
      MentionCandidate draft, Map<Position, MentionCandidate> places) {
    return draft.sentence.has(draft.to, ",")
        ? places.get(new Position(draft.sentenceIndex, draft.to + 1))
        : null;
  }

  /** The only one whose country the page mentions, or mentions far more often than the others'. */
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
    // Of two in one country the counts are the same, and nothing decides.
    return most > 0 && most >= OUTWEIGHS * second ? Optional.of(best) : Optional.empty();
  }
}
