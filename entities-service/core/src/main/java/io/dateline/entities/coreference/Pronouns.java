package io.dateline.entities.coreference;

import java.util.Locale;
import java.util.Set;

/** The English words that refer without naming, and those that tell a gender. */
public final class Pronouns {

  private static final Set<String> FEMALE = Set.of("she", "her", "herself", "hers");
  private static final Set<String> MALE = Set.of("he", "him", "himself", "his");

  private static final Set<String> FEMALE_WORDS =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "madam",
          "dame",
          "lady",
          "queen",
          "princess",
          "duchess",
          "baroness",
          "sister",
          "empress",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "policewoman",
          "businesswoman",
          "assemblywoman",
          "actress",
          "widow",
          "mother");

  private static final Set<String> MALE_WORDS =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "duke",
          "baron",
          "father",
          "pope",
          "cardinal",
          "archbishop",
          "imam",
          "ayatollah",
          "sheikh",
          "spokesman",
          "chairman",
          "congressman",
          "councilman",
          "policeman",
          "businessman",
          "emperor",
          "sultan",
          "emir",
          "widower");

  /** Words before a name that is no subject: "after talks with Roe, she said". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "of",
          "by",
          "to",
          "from",
          "after",
          "against",
          "for",
          "between",
          "on",
          "about",
          "meeting",
          "beside",
          "alongside",
          "like",
          "at",
          "under",
          "over",
          "before",
          "behind",
          "than",
          "versus",
          "near",
          "unlike",
          "despite",
          "replacing",
          "succeeding");

  private Pronouns() {}

  /** "he" or "she": what speaks in a sentence. */
  public static boolean isPersonal(String word) {
    return word.equalsIgnoreCase("he") || word.equalsIgnoreCase("she");
  }

  static Gender gender(String pronoun) {
    String lower = pronoun.toLowerCase(Locale.ROOT);
    return FEMALE.contains(lower) ? Gender.FEMALE : MALE.contains(lower) ? Gender.MALE : null;
  }

  /** What an honorific or a title says, null where nothing. */
  static Gender genderOfTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    return FEMALE_WORDS.contains(lower)
        ? Gender.FEMALE
        : MALE_WORDS.contains(lower) ? Gender.MALE : null;
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
