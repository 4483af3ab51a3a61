package io.dateline.entities.language;

import java.util.Locale;
import java.util.Set;

/** Words that refer to somebody without a name, and words that tell a gender. */
public final class ReferenceWords {

  private final Set<String> femalePronouns;
  private final Set<String> malePronouns;
  private final Set<String> subjectPronouns;
  private final Set<String> femaleTitles;
  private final Set<String> maleTitles;
  private final Set<String> objectLeads;
  private final Set<String> determiners;
  private final Set<String> indefinite;
  private final Set<String> lesserOffices;

  ReferenceWords(WordLists lists) {
    femalePronouns = lists.set("female-pronoun");
    malePronouns = lists.set("male-pronoun");
    subjectPronouns = lists.set("subject-pronoun");
    femaleTitles = lists.set("female-title");
    maleTitles = lists.set("male-title");
    objectLeads = lists.set("object-lead");
    determiners = lists.set("determiner");
    indefinite = lists.set("indefinite");
    lesserOffices = lists.set("lesser-office");
  }

  /** "he said": "he" can be the subject of a verb of speech. */
  public boolean isSubjectPronoun(String word) {
    return WordLists.has(subjectPronouns, word);
  }

  /** Returns the gender of a pronoun, null where the word is none. */
  public Gender genderOfPronoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return femalePronouns.contains(lower)
        ? Gender.FEMALE
        : malePronouns.contains(lower) ? Gender.MALE : null;
  }

  /** Returns the gender that an honorific or a title tells, null where it tells none. */
  public Gender genderOfTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    return femaleTitles.contains(lower)
        ? Gender.FEMALE
        : maleTitles.contains(lower) ? Gender.MALE : null;
  }

  /** "after talks with Roe, she said": the name behind "with" is no subject. */
  public boolean isObjectLead(String word) {
    return WordLists.has(objectLeads, word);
  }

  /** "the minister" means somebody known. */
  public boolean isDeterminer(String word) {
    return WordLists.has(determiners, word);
  }

  /** "a minister" means nobody known. */
  public boolean isIndefinite(String word) {
    return WordLists.has(indefinite, word);
  }

  /** "the president" does not mean the vice president. Lower-case words. */
  public Set<String> lesserOffices() {
    return lesserOffices;
  }
}
