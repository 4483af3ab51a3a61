package io.dateline.entities.syntax;

import java.util.Locale;

/**
 * How a word becomes its lemma: "ies" is cut off "countries" and "y" added.
 *
 * @param keepsCase whether the word is its own lemma, with its capitals
 * @param cut the number of letters that are cut off the end of the word in lower case
 * @param added the letters that are added
 */
record LemmaScript(boolean keepsCase, int cut, String added) {

  private static final String SAME = "same";

  /** Reads "3|y" or "same". */
  static LemmaScript parse(String script) {
    if (script.equals(SAME)) {
      return new LemmaScript(true, 0, "");
    }
    int bar = script.indexOf('|');
    return new LemmaScript(
        false, Integer.parseInt(script.substring(0, bar)), script.substring(bar + 1));
  }

  String lemmaOf(String word) {
    if (keepsCase) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return cut > lower.length() ? lower : lower.substring(0, lower.length() - cut) + added;
  }
}
