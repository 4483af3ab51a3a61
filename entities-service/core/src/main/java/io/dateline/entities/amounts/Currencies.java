package io.dateline.entities.amounts;

import io.dateline.entities.language.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The signs and ISO 4217 codes of currencies, which are the same in all languages. */
final class Currencies {

  private static final WordLists LISTS = WordLists.ofAnyLanguage("currencies.tsv");

  /** The code of each sign, without full stops and spaces: "US$". */
  private static final Map<String, String> SIGNS = signs();

  /** An expression for a code in front of a number or behind it. */
  static final String CODE = WordLists.alternatives(LISTS.list("code")) + "\\b";

  /** An expression for a sign or a code in front of a number, with no letter before it. */
  static final String SIGN = sign();

  private Currencies() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>(LISTS.map("sign"));
    signs.putAll(LISTS.map("letters"));
    signs.putAll(LISTS.map("letter-before-digit"));
    LISTS.map("dollar").forEach((country, code) -> signs.put(country + "$", code));
    // News that mean another dollar say so.
    signs.put("$", "USD");
    return Map.copyOf(signs);
  }

  private static String sign() {
    List<String> dollars = LISTS.map("dollar").keySet().stream().toList();
    List<String> letters =
        LISTS.map("letters").keySet().stream().map(sign -> sign + "\\.?").toList();
    List<String> beforeDigit =
        LISTS.map("letter-before-digit").keySet().stream().map(sign -> sign + "(?=\\d)").toList();
    return "(?:(?<![\\p{L}\\p{N}])(?:US[\\s\\u00a0]|"
        + String.join("|", dollars)
        + ")?\\$|["
        + String.join("", LISTS.map("sign").keySet())
        + "]|(?<![\\p{L}\\p{N}])(?:"
        + String.join("|", letters)
        + "|"
        + String.join("|", beforeDigit)
        + "|"
        + String.join("|", LISTS.list("code"))
        + ")(?=[\\s\\u00a0]?\\d))";
  }

  static String code(String sign) {
    String bare = sign.replaceAll("[.\\s\\u00a0]", "");
    return SIGNS.getOrDefault(bare, bare.toUpperCase(Locale.ROOT));
  }
}
