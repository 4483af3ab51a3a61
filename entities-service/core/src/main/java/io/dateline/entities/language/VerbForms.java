package io.dateline.entities.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English verbs. */
final class VerbForms {

  private VerbForms() {}

  /**
   * Returns a base form with its regular forms: "deny", "denies", "denied", "denying". Of several
   * words only the first one changes: "call on".
   */
  static Set<String> of(String base) {
    int space = base.indexOf(' ');
    String verb = space < 0 ? base : base.substring(0, space);
    String rest = space < 0 ? "" : base.substring(space);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(withS(verb) + rest);
    forms.add(stem(verb, "ed") + rest);
    forms.add(stem(verb, "ing") + rest);
    if (isDoubled(verb)) {
      char last = verb.charAt(verb.length() - 1);
      forms.add(verb + last + "ed" + rest);
      forms.add(verb + last + "ing" + rest);
    }
    return forms;
  }

  /** Returns the third person of a verb, or the plural of a noun. */
  static String withS(String word) {
    if (endsWithConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches(".*([sxz]|ch|sh)") ? word + "es" : word + "s";
  }

  private static String stem(String verb, String ending) {
    if (verb.endsWith("e")) {
      return verb.substring(0, verb.length() - 1) + ending;
    }
    return endsWithConsonantAndY(verb) && ending.equals("ed")
        ? verb.substring(0, verb.length() - 1) + "ied"
        : verb + ending;
  }

  private static boolean endsWithConsonantAndY(String word) {
    return word.matches(".*[^aeiou]y");
  }

  /** "ban", "expel": returns whether the last consonant may be doubled. */
  private static boolean isDoubled(String verb) {
    return verb.matches(".*[^aeiou][aeiou][bdglmnprt]");
  }
}
