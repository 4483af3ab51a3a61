package io.dateline.entities.knowledge.identity;

import io.dateline.entities.knowledge.identity.PersonNameReader.Known;
import io.dateline.entities.knowledge.identity.PersonNameReader.Stated;
import io.dateline.entities.people.HeldOffice;
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
   * @param rule the evidence in the article
   */
  record Assigned(String country, String rule) {}

  /**
   * The people of one name.
   *
   * @param people for each country the country that stands for its person; empty if the evidence
   *     suggests one person only
   */
  record Split(Map<String, String> people, Map<UUID, Assigned> byArticle) {

    private static final Split NONE = new Split(Map.of(), Map.of());

    boolean isShared() {
      return !people.isEmpty();
    }

    /**
     * Returns the key of the person with offices of a country, or of the person without such
     * offices.
     */
    String keyOf(Known name, String country) {
      String person = country == null ? null : people.get(country);
      return person == null ? name.key() : name.key() + "|country:" + person;
    }
  }

  Split of(Known name, List<Stated> offices) {
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
    return people.isEmpty() ? Split.NONE : new Split(people, assigned(name, stated, people));
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
