package io.dateline.entities.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of numbers, units and money. */
public final class AmountWords {

  private final Map<String, Integer> numbers;
  private final Map<String, Integer> scales;
  private final Map<String, String> money;
  private final Map<String, String> units;
  private final List<String> counted;
  private final List<String> pluralForms;
  private final List<String> notCounted;
  private final List<String> definite;

  AmountWords(WordLists lists) {
    numbers = lists.numbers("number");
    scales = lists.numbers("scale");
    money = lists.map("money");
    units = lists.map("unit");
    counted = lists.list("counted");
    pluralForms = lists.list("plural-form");
    notCounted = lists.list("not-counted");
    definite = lists.list("definite");
  }

  /** Returns whether a word has a digit or is a small number: "twenty". */
  public boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit)
        || numbers.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the value of a number word in lower case. */
  public int number(String lowerCaseWord) {
    return numbers.get(lowerCaseWord);
  }

  /** Returns how many zeros a scale adds: 6 for "million". */
  public int zeros(String scale) {
    return scales.get(scale.strip().toLowerCase(Locale.ROOT));
  }

  /** Returns the ISO 4217 code of a name of money in the singular or plural, in lower case. */
  public String currency(String words) {
    return find(money, words);
  }

  /** Returns the sign of a unit in the singular or plural, in lower case. */
  public String unit(String words) {
    return find(units, words);
  }

  private static String find(Map<String, String> table, String words) {
    String found = table.get(words);
    return found == null && words.endsWith("s")
        ? table.get(words.substring(0, words.length() - 1))
        : found;
  }

  /** Returns an expression for number words. */
  public String numberExpression() {
    return "\\b(?i:" + WordLists.alternatives(numbers.keySet()) + ")\\b";
  }

  /** Returns an expression for scales in lower case. */
  public String scaleExpression() {
    return WordLists.alternatives(scales.keySet());
  }

  /**
   * Returns an expression for names of money in the singular and plural.
   *
   * @param space the expression for the space between two words
   */
  public String moneyExpression(String space) {
    return anyOf(money, space);
  }

  /** Returns an expression for units in the singular and plural. */
  public String unitExpression(String space) {
    return anyOf(units, space);
  }

  private static String anyOf(Map<String, String> table, String space) {
    List<String> longestFirst =
        table.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(words -> words.replace(".", "\\.").replace(" ", space))
            .toList();
    return longestFirst.isEmpty()
        ? WordLists.alternatives(longestFirst)
        : WordLists.alternatives(longestFirst) + "s?";
  }

  /** Returns an expression for the nouns that news count: "migrants". */
  public String countedExpression() {
    return WordLists.alternatives(counted);
  }

  /** Returns an expression for any noun in the plural that can be counted. */
  public String pluralExpression() {
    return "(?!"
        + WordLists.alternatives(notCounted)
        + "\\b)"
        + WordLists.alternatives(pluralForms);
  }

  /** Returns an expression for a place that has no word such as "the" in front of it. */
  public String notDefiniteExpression() {
    return "(?<!\\b(?i:" + WordLists.alternatives(definite) + ")\\s)";
  }
}
