package io.dateline.entities.extraction;

import io.dateline.entities.amounts.PageMoney;
import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.WordLists;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Cities;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which country a page is from, so that "$" on a page of Toronto is the Canadian dollar.
 * The dateline decides, else the country that the page names far more often than all others.
 * Agencies write for the whole world, and their "$" is the US dollar, wherever they file.
 */
final class HomeCountry {

  /** A country needs this many mentions. */
  private static final int MIN_MENTIONS = 3;

  /** A country needs this many times the mentions of any other. */
  private static final int MIN_RATIO_OF_MENTIONS = 3;

  private static final Set<String> AGENCIES =
      WordLists.ofAnyLanguage("organizations.tsv").set("world-agency");

  private final Gazetteer gazetteer;
  private final Cities cities = Cities.load();
  private final Divisions divisions = Divisions.load();

  HomeCountry(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns what signs and names of money mean on a page. */
  PageMoney moneyOf(AnnotatedDocument document) {
    Optional<Sentence> dateline = dateline(document);
    boolean agency =
        dateline.isPresent() && dateline.get().words().stream().anyMatch(AGENCIES::contains);
    return of(document)
        .map(
            country ->
                new PageMoney(country, !agency && !PageMoney.namesDollar(document.text(), country)))
        .orElse(PageMoney.UNKNOWN);
  }

  /** Returns the ISO 3166-1 code of the page's country, empty where nothing tells it. */
  Optional<String> of(AnnotatedDocument document) {
    return dateline(document)
        .flatMap(this::country)
        .or(() -> byMentions(document, document.get(Annotations.SENTENCES).size()));
  }

  private static Optional<Sentence> dateline(AnnotatedDocument document) {
    return document.get(Annotations.SENTENCES).stream()
        .filter(sentence -> document.isDateline(sentence.span()))
        .findFirst();
  }

  /** Returns the country of the last place of a dateline that the tables know. */
  private Optional<String> country(Sentence dateline) {
    SentencePlaces places = gazetteer.in(dateline);
    Optional<String> found = Optional.empty();
    for (int from = 0; from < dateline.size(); from++) {
      for (int to = Math.min(dateline.size(), from + 3); to > from; to--) {
        Optional<String> here = country(String.join(" ", dateline.words().subList(from, to)));
        if (here.isPresent()) {
          found = here;
          from = to - 1;
          break;
        }
      }
    }
    Optional<String> named = places.at(0).map(match -> match.place().countryCode());
    return found.or(() -> named);
  }

  /** Returns the country of a name that is a country, a capital, a state or the largest city. */
  private Optional<String> country(String name) {
    String calm = Capitalization.calm(name);
    return gazetteer
        .find(name)
        .or(() -> gazetteer.find(calm))
        .map(Gazetteer.PlaceName::place)
        .or(() -> divisions.named(calm).map(Divisions.Division::place))
        .or(() -> cities.named(calm).stream().findFirst().map(Cities.City::place))
        .map(Place::countryCode);
  }

  private Optional<String> byMentions(AnnotatedDocument document, int sentences) {
    Map<String, Integer> counts = counts(document, sentences);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= MIN_MENTIONS)
        .filter(
            count ->
                counts.entrySet().stream()
                    .filter(other -> !other.getKey().equals(count.getKey()))
                    .allMatch(
                        other -> count.getValue() >= MIN_RATIO_OF_MENTIONS * other.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Counts how often a page names each country by its name, people, capital, states or cities. */
  private Map<String, Integer> counts(AnnotatedDocument document, int sentences) {
    Map<String, Integer> counts = new HashMap<>();
    List<SentencePlaces> places = document.get(Annotations.PLACES);
    for (int s = 0; s < sentences; s++) {
      Sentence sentence = document.get(Annotations.SENTENCES).get(s);
      for (int i = 0; i < sentence.size(); i++) {
        places
            .get(s)
            .at(i)
            .filter(match -> !match.entry().ambiguous() && match.place().countryCode() != null)
            .ifPresent(match -> counts.merge(match.place().countryCode(), 1, Integer::sum));
      }
      for (Name name : document.get(Annotations.NAMES).get(s)) {
        if (name.kind() == NameKind.PLACE && places.get(s).at(name.from()).isEmpty()) {
          city(sentence, name).ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
      }
    }
    return counts;
  }

  private Optional<String> city(Sentence sentence, Name name) {
    String words = String.join(" ", sentence.words().subList(name.from(), name.to()));
    List<Cities.City> named = cities.named(words);
    return divisions
        .named(words)
        .filter(Divisions.Division::sure)
        .map(division -> division.place().countryCode())
        .or(
            () ->
                named.size() == 1 && named.get(0).sure()
                    ? Optional.of(named.get(0).place().countryCode())
                    : Optional.empty());
  }
}
