package io.dateline.entities.amounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The English words of numbers, units and money. */
final class EnglishAmounts {

  static final String SPACE = "[\\s\\u00a0\\u202f]";

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** Digits with thousands apart or a fraction; no part of a longer number, a date or a score. */
  static final String DIGITS =
      "(?<![\\w.,:/-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d:/]|[.,]\\d)";

  static final String WORD_NUMBER =
      "\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty)\\b";

  static final String SCALE =
      "(?:hundred|thousand|million|billion|trillion|mln|bln|bn|tn|mn|m|k|crore|lakh)";

  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("lakh", 5),
          Map.entry("million", 6),
          Map.entry("mln", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("crore", 7),
          Map.entry("billion", 9),
          Map.entry("bln", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12));

  /** Names of money behind a number. The plain dollar is taken for the United States'. */
  static final Map<String, String> MONEY_WORDS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("us dollar", "USD"),
          Map.entry("u.s. dollar", "USD"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("euro", "EUR"),
          Map.entry("pound", "GBP"),
          Map.entry("pound sterling", "GBP"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rupiah", "IDR"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("zloty", "PLN"),
          Map.entry("shekel", "ILS"),
          Map.entry("lira", "TRY"),
          Map.entry("naira", "NGN"),
          Map.entry("rand", "ZAR"),
          Map.entry("real", "BRL"),
          Map.entry("reais", "BRL"),
          Map.entry("baht", "THB"),
          Map.entry("won", "KRW"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("indian rupee", "INR"),
          Map.entry("pakistani rupee", "PKR"),
          Map.entry("mexican peso", "MXN"),
          Map.entry("argentine peso", "ARS"),
          Map.entry("birr", "ETB"),
          Map.entry("taka", "BDT"));

  /** Spellings of units, each with the sign it stands for. */
  static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("per cent", "%"),
          Map.entry("%", "%"),
          Map.entry("percentage point", "percentage points"),
          Map.entry("km", "km"),
          Map.entry("kms", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("mile", "mi"),
          Map.entry("metre", "m"),
          Map.entry("meter", "m"),
          Map.entry("centimetre", "cm"),
          Map.entry("centimeter", "cm"),
          Map.entry("cm", "cm"),
          Map.entry("foot", "ft"),
          Map.entry("feet", "ft"),
          Map.entry("inch", "in"),
          Map.entry("inche", "in"),
          Map.entry("hectare", "ha"),
          Map.entry("acre", "acres"),
          Map.entry("square kilometre", "km²"),
          Map.entry("square kilometer", "km²"),
          Map.entry("square mile", "mi²"),
          Map.entry("square metre", "m²"),
          Map.entry("square meter", "m²"),
          Map.entry("square feet", "ft²"),
          Map.entry("kg", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kilo", "kg"),
          Map.entry("gram", "g"),
          Map.entry("tonne", "t"),
          Map.entry("ton", "tons"),
          Map.entry("metric ton", "t"),
          Map.entry("litre", "l"),
          Map.entry("liter", "l"),
          Map.entry("gallon", "gallons"),
          Map.entry("barrel", "barrels"),
          Map.entry("kilowatt", "kW"),
          Map.entry("megawatt", "MW"),
          Map.entry("mw", "MW"),
          Map.entry("gigawatt", "GW"),
          Map.entry("gw", "GW"),
          Map.entry("mph", "mph"),
          Map.entry("kph", "km/h"),
          Map.entry("km/h", "km/h"),
          Map.entry("degree", "degrees"));

  /** Nouns that news count: the plural of anything else may be part of a name or a phrase. */
  static final String COUNTED =
      "(?:people|persons?|men|women|children|boys|girls|babies|migrants|refugees|asylum.seekers"
          + "|immigrants|civilians|soldiers|troops|police|officers|fighters|militants|rebels|gunmen"
          + "|hostages|prisoners|detainees|inmates|passengers|patients|students|pupils|teachers"
          + "|doctors|nurses|workers|employees|staff|jobs|households|families|residents|voters|votes"
          + "|seats|members|lawmakers|deputies|countries|nations|states|cities|towns|villages"
          + "|deaths|casualties|victims|injuries|cases|infections|arrests|attacks|strikes|missiles"
          + "|drones|rockets|tanks|warplanes|aircraft|planes|ships|boats|vessels|vehicles|cars|homes"
          + "|houses|buildings|schools|hospitals|companies|firms|shops|stores|shares|users"
          + "|subscribers|customers|viewers|visitors|tourists|protesters|demonstrators|supporters"
          + "|followers|bodies|survivors|animals|trees|doses|wounded|others|Palestinians|Israelis"
          + "|Ukrainians|Russians|Americans)";

  /** Behind digits any plural in small letters is counted, but for spans of time and ordinals. */
  static final String ANY_PLURAL =
      "(?!(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|times|others|points"
          + "|cents|series|was|has|is|this|its|as|does|plus|versus|less)\\b)\\p{Ll}{3,}(?<!s)s";

  /** In front of these a small number means those that were told of: "the two countries". */
  static final String KNOWN_ONES = "(?<!\\b(?i:the|these|those|all|both|his|her|their|its|our)\\s)";

  private EnglishAmounts() {}

  /** Whether a word has a digit or is a small number ("twenty-two" begins with one). */
  static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit)
        || SMALL.indexOf(word.toLowerCase(Locale.ROOT)) > 1;
  }

  /** What a number and its scale are together. */
  static BigDecimal value(String number, String scale) {
    String bare = number.strip().toLowerCase(Locale.ROOT);
    BigDecimal value =
        Character.isDigit(bare.charAt(0))
            ? new BigDecimal(bare.replace(",", ""))
            : BigDecimal.valueOf(SMALL.indexOf(bare));
    if (scale == null) {
      return value;
    }
    int zeros = ZEROS.get(scale.strip().toLowerCase(Locale.ROOT));
    BigDecimal scaled = value.scaleByPowerOfTen(zeros).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  /** Looks a word up, in the singular too. */
  static String find(Map<String, String> words, String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll(SPACE + "+", " ");
    String found = words.get(lower);
    return found == null && lower.endsWith("s")
        ? words.get(lower.substring(0, lower.length() - 1))
        : found;
  }

  /** The words of a table as one alternative, longest first, in the plural too. */
  static String anyOf(Map<String, String> words) {
    return "(?:"
        + String.join(
            "|",
            words.keySet().stream()
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .map(w -> w.replace(".", "\\.").replace(" ", SPACE + "+"))
                .toList())
        + ")s?";
  }
}
