package io.dateline.entities.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of government bodies, and the organizations that news name by acronym.
 *
 * @param heads what a body is called, in lower case: "ministry"
 * @param departments heads that the name of the entity calls a department
 * @param knownBodies folded names that only one country has, with its ISO 3166-1 code
 * @param genericBodies names that bodies of many countries have, as printed
 * @param ownerLinks words between such a name and its country, in lower case
 * @param own words in front of such a name that mean the country named before, in lower case
 * @param noOrganizations words that name no organization, as printed
 * @param firmEnds last words of a firm's name whose parts commas separate, as printed
 * @param organizations names and acronyms as written, each with the full name
 */
public record InstitutionWords(
    Set<String> heads,
    Set<String> departments,
    Map<String, String> knownBodies,
    Set<String> genericBodies,
    Set<String> ownerLinks,
    Set<String> own,
    Set<String> noOrganizations,
    Set<String> firmEnds,
    Map<String, String> organizations) {

  static InstitutionWords of(WordLists lists, List<String[]> organizations) {
    Map<String, String> known = new HashMap<>();
    for (String[] row : organizations) {
      known.put(row[0], row[0]);
      for (String other : row[1].split(",")) {
        if (!other.isEmpty()) {
          known.put(other, row[0]);
        }
      }
    }
    return new InstitutionWords(
        lists.set("head"),
        lists.set("department"),
        Map.copyOf(lists.map("known-body")),
        lists.set("generic-body"),
        lists.set("owner-link"),
        lists.set("own"),
        lists.set("no-organization"),
        lists.set("firm-end"),
        Map.copyOf(known));
  }
}
