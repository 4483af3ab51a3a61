package io.dateline.entities.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that tell what kind of owner an office has. All titles are in lower case.
 *
 * @param ofCountry heads of titles that countries have
 * @param cabinetFields words that make a cabinet head an office of a country
 * @param notOfCountry words that make a title no office of a country
 * @param knownTitles titles that only one country has, with its code
 * @param ofNamed heads whose owner has a word in its name
 */
public record OfficeOwnerWords(
    Set<String> ofCountry,
    Set<String> cabinetFields,
    Set<String> cabinetHeads,
    Set<String> notOfCountry,
    Map<String, String> knownTitles,
    Set<String> ofCongress,
    Set<String> partyMarks,
    Set<String> ofOrganization,
    Set<String> ofOrganizationTitles,
    Map<String, String> ofNamed,
    Set<String> ofState,
    Set<String> ofOthersToo,
    Set<String> vague,
    Set<String> possessors,
    Set<String> spokenTo,
    Set<String> ofCity,
    Set<String> ofDivision) {

  static OfficeOwnerWords of(WordLists lists) {
    return new OfficeOwnerWords(
        lists.set("of-country"),
        lists.set("cabinet-field"),
        lists.set("cabinet-head"),
        lists.set("not-of-country"),
        Map.copyOf(lists.map("known-title")),
        lists.set("of-congress"),
        lists.set("party-mark"),
        lists.set("of-organization"),
        lists.set("of-organization-title"),
        Map.copyOf(lists.map("of-named")),
        lists.set("of-state"),
        lists.set("of-others-too"),
        lists.set("vague"),
        lists.set("possessor"),
        lists.set("spoken-to"),
        lists.set("of-city"),
        lists.set("of-division"));
  }

  /** "Energy Minister", "Defence Secretary": returns whether a country has the office. */
  public boolean isOfCountry(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split("[ -]");
    boolean head = false;
    boolean field = false;
    boolean cabinet = false;
    for (String word : words) {
      if (notOfCountry.contains(word)) {
        return false;
      }
      head |= ofCountry.contains(word);
      cabinet |= cabinetHeads.contains(word);
      field |= cabinetFields.contains(word);
    }
    return head || (cabinet && field);
  }

  /** "Chancellor of the Exchequer": returns the code of the only country that has the title. */
  public Optional<String> countryOf(String title) {
    return Optional.ofNullable(knownTitles.get(title.toLowerCase(Locale.ROOT)));
  }

  /** "Sen. Roe": returns whether the title is one of the congress. */
  public boolean isOfCongress(String title) {
    return WordLists.has(ofCongress, title);
  }

  /**
   * "Sen. Roe, D-Ohio", "Sen. Roe (R., Ohio)": returns whether a word is or begins with such a
   * mark.
   */
  public boolean isPartyMark(String word) {
    return partyMarks.contains(word.replaceFirst("[.-].*", ""));
  }

  /** "Chief Executive": returns whether an organization has the office. */
  public boolean isOfOrganization(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return ofOrganization.contains(lower) || ofOrganizationTitles.contains(lower);
  }

  /** "Justice": returns the word that the name of the owner holds, "court". */
  public Optional<String> wordOfOwner(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ofNamed.get(lower.substring(lower.lastIndexOf(' ') + 1)));
  }

  /** "Mayor": returns whether a city has the office. */
  public boolean isOfCity(String title) {
    return WordLists.has(ofCity, title);
  }

  /** "Governor": returns whether a state has the office. */
  public boolean isOfDivision(String title) {
    return WordLists.has(ofDivision, title);
  }

  /** "Central Bank of Example": returns whether a word tells that the owner is one of a state. */
  public boolean isOfState(String word) {
    return ofState.contains(word);
  }

  /** "President": returns whether unions and clubs have the office, too. */
  public boolean isOfOthersToo(String title) {
    return WordLists.has(ofOthersToo, title);
  }

  /** "Minister": returns whether the title does not say which of many it is. */
  public boolean isVague(String title) {
    return WordLists.has(vague, title);
  }

  /** "its chair": returns whether a word stands for the owner. */
  public boolean isPossessor(String word) {
    return WordLists.has(possessors, word);
  }

  /** "told Example News": returns whether the organization behind a word has no part in it. */
  public boolean isSpokenTo(String word) {
    return WordLists.has(spokenTo, word);
  }
}
