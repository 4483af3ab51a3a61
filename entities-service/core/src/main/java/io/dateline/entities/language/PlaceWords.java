package io.dateline.entities.language;

import java.util.Set;

/**
 * Words around names that several places have, or a place and something else.
 *
 * @param stateWords offices and bodies of a state beside its name, in lower case
 * @param countryWords offices and bodies of a country beside its name, in lower case
 * @param ownerLinks "of" in "the president of Example", in lower case
 * @param placeLeads words in front of a name that is a place there, in lower case
 * @param trustWords words in front of such a word behind which a person may stand, in lower case
 * @param companiesOrPlaces names that are a company where nothing says that they are a place
 * @param placeNouns words behind such a name that make it a place, in lower case
 * @param placeArticles words in front of such a name that make it a place, in lower case
 * @param fronted words with which a sentence begins with its place, in lower case
 */
public record PlaceWords(
    Set<String> stateWords,
    Set<String> countryWords,
    Set<String> ownerLinks,
    Set<String> placeLeads,
    Set<String> trustWords,
    Set<String> companiesOrPlaces,
    Set<String> placeNouns,
    Set<String> placeArticles,
    Set<String> fronted) {

  static PlaceWords of(WordLists lists) {
    return new PlaceWords(
        lists.set("state-word"),
        lists.set("country-word"),
        lists.set("owner-link"),
        lists.set("place-lead"),
        lists.set("trust-word"),
        lists.set("company-or-place"),
        lists.set("place-noun"),
        lists.set("place-article"),
        lists.set("fronted"));
  }
}
