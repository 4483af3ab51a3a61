package io.dateline.entities.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of numbers, units and money. */
public final class AmountWords {

  /** "m" and "bn" stand right behind digits; longer multipliers may stand behind each other. */
  private static final int MIN_LETTERS_OF_LONG_SCALE = 4;

  private static final int TEN = 10;

  private final Map<String, Integer> numbers;
  private final Map<String, Integer> scales;
  private final Map<String, String> money;
  private final Map<String, String> units;
  private final Map<String, Integer> lone;
  private final Map<String, String> fractions;
  private final List<String> range;
  private final List<String> rangeAnd;
  private final List<String> rangeStart;
  private final Map<String, String> moneyOfCountry;
  private final Set<String> doubtfulMoney;
  private final Set<String> weights;
  private final Map<String, String> coins;
  private final Map<String, String> coinsBehindDigit;
  private final Set<String> signedUnits;
  private final List<String> minus;
  private final List<String> counted;
  private final List<String> pluralForms;
  private final List<String> notCounted;
  private final List<String> definite;

  AmountWords(WordLists lists) {
    numbers = lists.numbers("number");
    scales = lists.numbers("scale");
    money = lists.map("money");
    units = lists.map("unit");
    lone = lists.numbers("lone");
    fractions = lists.map("fraction");
    range = lists.list("range");
    rangeAnd = lists.list("range-and");
    rangeStart = lists.list("range-start");
    moneyOfCountry = lists.map("money-of-country");
    doubtfulMoney = lists.set("doubtful-money");
    weights = lists.set("weight");
    coins = lists.map("coin");
    coinsBehindDigit = lists.map("coin-behind-digit");
    signedUnits = lists.set("signed-unit");
    minus = lists.list("minus");
    counted = lists.list("counted");
    pluralForms = lists.list("plural-form");
    notCounted = lists.list("not-counted");
    definite = lists.list("definite");
  }

  /** Returns whether a word has a digit or a number word: "twenty", "five-million-dollar". */
  public boolean isNumber(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
      if (numbers.containsKey(part) || lone.containsKey(part) || isLongScale(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLongScale(String word) {
    return word.length() >= MIN_LETTERS_OF_LONG_SCALE && scales.containsKey(word);
  }

  /** Returns the value of a number word in lower case: "twenty-one" is 21. */
  public int number(String lowerCaseWord) {
    int sum = 0;
    for (String part : lowerCaseWord.split("-")) {
      sum += numbers.containsKey(part) ? numbers.get(part) : lone.get(part);
    }
    return sum;
  }

  /** Returns the value of words in front of a multiplier, in lower case: "half a" is 0.5. */
  public BigDecimal fraction(String words) {
    return new BigDecimal(fractions.get(words));
  }

  /** Returns how many zeros multipliers add: 6 for "million", 12 for "lakh crore". */
  public int zeros(String scale) {
    int zeros = 0;
    for (String word : scale.strip().toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+")) {
      zeros += scales.get(word);
    }
    return zeros;
  }

  /** Returns an expression for words in front of a multiplier: "half a". */
  public String fractionExpression(String space) {
    return "\\b(?i:" + anyOf(fractions.keySet(), space) + ")";
  }

  /** Returns an expression for what stands between the ends of a range. */
  public String rangeExpression() {
    return "(?i:" + WordLists.alternatives(range) + ")";
  }

  /** Returns an expression for the same behind a word such as "between". */
  public String rangeAndExpression() {
    return "(?i:" + WordLists.alternatives(rangeAnd) + ")";
  }

  /** Returns an expression for a word that announces a range: "between". */
  public String rangeStartExpression() {
    return "\\b(?i:" + WordLists.alternatives(rangeStart) + ")";
  }

  /** Returns an expression for coins of which a hundred make the currency. */
  public String coinExpression(String space) {
    return anyOf(coins.keySet(), space) + "s?";
  }

  /** Returns an expression for coins that stand behind a digit without a space. */
  public String coinBehindDigitExpression() {
    return WordLists.alternatives(coinsBehindDigit.keySet());
  }

  /** Returns an expression for what makes a number negative. */
  public String minusExpression() {
    return "(?i:" + WordLists.alternatives(minus) + ")";
  }

  /** Returns whether a minus in front of a number with this sign counts. */
  public boolean isSigned(String unit) {
    return signedUnits.contains(unit);
  }

  /**
   * Returns whether a name of money, in lower case, is also another word, so that it counts only
   * behind a large number.
   */
  public boolean isDoubtful(String money) {
    return doubtfulMoney.contains(money);
  }

  /** "20 pounds of explosives": returns whether a name of money is a weight, too. */
  public boolean isWeight(String money) {
    return weights.contains(money)
        || (money.endsWith("s") && weights.contains(money.substring(0, money.length() - 1)));
  }

  /** Returns the ISO 4217 code of a coin in the singular or plural, in lower case. */
  public String currencyOfCoin(String words) {
    String code = find(coins, words);
    return code == null ? coinsBehindDigit.get(words) : code;
  }

  /**
   * Returns the ISO 4217 code of a name of money on a page of a country, null where it is unknown.
   *
   * @param country ISO 3166-1 alpha-2, or null
   */
  public String currency(String words, String country) {
    String own = country == null ? null : moneyOfCountry.get(words + " " + country);
    if (own == null && country != null && words.endsWith("s")) {
      own = moneyOfCountry.get(words.substring(0, words.length() - 1) + " " + country);
    }
    return own == null ? currency(words) : own;
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

  /** Returns an expression for number words: "twenty", "twenty-one". */
  public String numberExpression() {
    List<String> tens = numbers.keySet().stream().filter(word -> isTen(numbers.get(word))).toList();
    List<String> ones = new ArrayList<>(lone.keySet());
    numbers.keySet().stream().filter(word -> numbers.get(word) < TEN).forEach(ones::add);
    List<String> further = scales.keySet().stream().filter(this::isLongScale).toList();
    // "two hundred and fifty": the last word alone is another number.
    return "(?<!\\b(?i:"
        + WordLists.alternatives(further)
        + ")\\s(?i:"
        + WordLists.alternatives(rangeAnd)
        + ")\\s)\\b(?i:"
        + WordLists.alternatives(tens)
        + "-"
        + WordLists.alternatives(ones)
        + "|"
        + WordLists.alternatives(numbers.keySet())
        + ")\\b";
  }

  /** Returns an expression for number words that only money follows: "one euro". */
  public String loneNumberExpression() {
    return "\\b(?i:" + WordLists.alternatives(lone.keySet()) + ")\\b";
  }

  private static boolean isTen(int number) {
    return number > TEN && number % TEN == 0;
  }

  /** Returns an expression for multipliers in lower case, two of which may follow each other. */
  public String scaleExpression() {
    List<String> further = scales.keySet().stream().filter(this::isLongScale).toList();
    return WordLists.alternatives(scales.keySet())
        + "\\b(?:[\\s\\u00a0-]"
        + WordLists.alternatives(further)
        + "\\b)?";
  }

  /**
   * Returns an expression for names of money in the singular and plural.
   *
   * @param space the expression for the space between two words
   */
  public String moneyExpression(String space) {
    Set<String> names = new LinkedHashSet<>(money.keySet());
    moneyOfCountry.keySet().forEach(name -> names.add(name.substring(0, name.lastIndexOf(' '))));
    return anyOf(names, space) + "s?";
  }

  /** Returns an expression for units in the singular and plural. */
  public String unitExpression(String space) {
    return anyOf(units.keySet(), space) + "s?";
  }

  private static String anyOf(Set<String> entries, String space) {
    return WordLists.alternatives(
        entries.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(words -> words.replace(".", "\\.").replace(" ", space))
            .toList());
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
