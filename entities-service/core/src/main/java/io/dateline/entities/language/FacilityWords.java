package io.dateline.entities.language;

import java.util.List;
import java.util.Set;

/**
 * Words that make a name that of a building or a site, as printed where nothing else is said.
 *
 * @param heads last words with a capital: "Northgate Bridge"
 * @param smallHeads last words in lower case: "Northgate bridge"
 * @param doubleHeads last two words in lower case, whatever the case in the text: "Example Air
 *     Base"
 * @param seats seats of governments: "White House"
 * @param inner small words inside a name
 * @param locatives words in lower case in front of a seat that is a building: "outside the Kremlin"
 * @param grounds words behind a seat that is a building: "the White House lawn"
 * @param people words behind a seat that is a government: "White House officials"
 * @param peoplePrefixes how further words of that kind begin: "Kremlin spokesman"
 */
public record FacilityWords(
    Set<String> heads,
    Set<String> smallHeads,
    Set<String> doubleHeads,
    List<String> seats,
    Set<String> inner,
    Set<String> locatives,
    Set<String> grounds,
    Set<String> people,
    List<String> peoplePrefixes) {

  static FacilityWords of(WordLists lists) {
    return new FacilityWords(
        lists.set("head"),
        lists.set("small-head"),
        lists.set("double-head"),
        lists.list("seat"),
        lists.set("inner"),
        lists.set("locative"),
        lists.set("grounds"),
        lists.set("people"),
        lists.list("people-prefix"));
  }

  /** "White House officials said": the seat is a government here. */
  public boolean isPeople(String word) {
    return people.contains(word) || peoplePrefixes.stream().anyMatch(word::startsWith);
  }
}
