package io.dateline.entities.knowledge.identity;

import io.dateline.entities.knowledge.identity.PersonNameReader.Known;
import io.dateline.entities.knowledge.identity.PersonNameReader.Stated;
import io.dateline.entities.people.HeldOffice;
import io.dateline.entities.people.InitialGrouping;
import io.dateline.entities.people.NamesakeGrouping;
import io.dateline.entities.people.NamesakeRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides which article means which of several people with one name. */
@ApplicationScoped
public class SharedPersonNames {

  private final PersonNameReader reader;

  SharedPersonNames(PersonNameReader reader) {
    this.reader = reader;
  }

  /**
   * @param country the country or the initial that the article states
   * @param rule the evidence in the article
   */
  record Assigned(String country, String rule) {}

  /**
   * The people of one name.
   *
   * @param mark what stands between the name and the country or initial in the key of a person
   * @param people for each country the country that stands for its person, or the initials of other
   *     people than the usual one; empty if the evidence suggests one person only
   */
  record Split(String mark, Map<String, String> people, Map<UUID, Assigned> byArticle) {

    private static final String COUNTRY = "|country:";

    private static final String INITIAL = "|initial:";

    private static final Split NONE = new Split(COUNTRY, Map.of(), Map.of());

    boolean isShared() {
      return !people.isEmpty();
    }

    /**
     * Returns the key of the person with offices of a country, or of the person without such
     * offices.
     */
    String keyOf(Known name, String country) {
      String person = country == null ? null : people.get(country);
      return person == null ? name.key() : name.key() + mark + person;
    }
  }

  Split of(Known name, List<Stated> offices) {
    Split byCountry = ofCountries(name, offices);
    return byCountry.isShared() ? byCountry : ofInitials(name);
  }

  /** "John A. Roe" and "John B. Roe" are two people, though no article states an office. */
  private Split ofInitials(Known name) {
    Map<UUID, String> initials = new HashMap<>();
    reader
        .namesWithInitials(name.id())
        .forEach(
            (article, written) ->
                InitialGrouping.initial(written)
                    .ifPresent(initial -> initials.put(article, initial)));
    Map<String, String> people = new HashMap<>();
    InitialGrouping.ofOthers(initials.values()).forEach(other -> people.put(other, other));
    Map<UUID, Assigned> assigned = new HashMap<>();
    initials.forEach(
        (article, initial) -> {
          if (people.containsKey(initial)) {
            assigned.put(article, new Assigned(initial, NamesakeRule.MIDDLE_INITIAL.code()));
          }
        });
    return people.isEmpty() ? Split.NONE : new Split(Split.INITIAL, people, assigned);
  }

  private Split ofCountries(Known name, List<Stated> offices) {
    Map<String, Integer> pages = new HashMap<>();
    for (Stated stated : offices) {
      if (stated.office().nationality() != null) {
        pages.merge(stated.office().nationality(), stated.articles(), Integer::sum);
      }
    }
    if (pages.values().stream().filter(n -> n >= NamesakeGrouping.MIN_ARTICLES_OF_PERSON).count()
        < 2) {
      return Split.NONE;
    }
    Map<UUID, Set<String>> stated = new HashMap<>();
    reader
        .officesByArticle(name.id())
        .forEach((article, held) -> stated.put(article, nationalities(held)));
    stated.values().removeIf(Set::isEmpty);
    Map<String, String> people = NamesakeGrouping.of(stated.values());
    return people.isEmpty()
        ? Split.NONE
        : new Split(Split.COUNTRY, people, assigned(name, stated, people));
  }

  private static Set<String> nationalities(List<HeldOffice> offices) {
    return offices.stream()
        .map(HeldOffice::nationality)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<UUID, Assigned> assigned(
      Known name, Map<UUID, Set<String>> stated, Map<String, String> people) {
    Map<UUID, Assigned> assigned = new HashMap<>();
    reader
        .countriesByArticle(name.id())
        .forEach(
            (article, countries) ->
                only(countries, people)
                    .forEach(
                        person ->
                            assigned.put(
                                article,
                                new Assigned(person, NamesakeRule.COUNTRY_OF_PAGE.code()))));
    stated.forEach(
        (article, countries) ->
            only(countries, people)
                .forEach(
                    person ->
                        assigned.put(
                            article, new Assigned(person, NamesakeRule.COUNTRY_OF_OFFICE.code()))));
    return assigned;
  }

  /** Returns the person that the countries stand for if it is one, else nothing. */
  private static Set<String> only(Collection<String> countries, Map<String, String> people) {
    Set<String> spokenFor =
        countries.stream().map(people::get).filter(Objects::nonNull).collect(Collectors.toSet());
    return spokenFor.size() == 1 ? spokenFor : Set.of();
  }
}
