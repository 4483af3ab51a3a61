package io.dateline.entities.amounts;

import io.dateline.entities.language.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The signs and ISO 4217 codes of currencies, which are the same in all languages. */
final class Currencies {

  private static final WordLists LISTS = WordLists.ofAnyLanguage("currencies.tsv");

  private static final String DOLLAR = "$";

  /** The code of each sign, without full stops and spaces: "US$". */
  private static final Map<String, String> SIGNS = signs();

  /** The codes of countries with a dollar of their own. */
  private static final Map<String, String> DOLLARS = Map.copyOf(LISTS.map("dollar-of"));

  private static final Set<String> DOUBTFUL = doubtful();

  /** An expression for a code behind a number. */
  static final String CODE = "(?:" + String.join("|", codes()) + ")\\b";

  /** An expression for a sign behind a number. */
  static final String SIGN_BEHIND = WordLists.alternatives(LISTS.map("sign-behind").keySet());

  /** An expression for a sign or a code in front of a number, with no letter before it. */
  static final String SIGN = sign();

  private Currencies() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>(LISTS.map("sign"));
    signs.putAll(LISTS.map("sign-behind"));
    signs.putAll(LISTS.map("letters"));
    signs.putAll(LISTS.map("letter-before-digit"));
    signs.putAll(LISTS.map("letter-before-sum"));
    signs.putAll(LISTS.map("other-code"));
    LISTS.map("dollar").forEach((country, code) -> signs.put(bare(country) + DOLLAR, code));
    LISTS.map("pound").forEach((country, code) -> signs.put(country + "£", code));
    // News that mean another dollar say so.
    signs.put(DOLLAR, "USD");
    return Map.copyOf(signs);
  }

  private static Set<String> doubtful() {
    return Stream.concat(
            LISTS.list("doubtful-code").stream(), LISTS.map("letter-before-sum").keySet().stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static List<String> codes() {
    return Stream.concat(LISTS.list("code").stream(), LISTS.list("doubtful-code").stream())
        .toList();
  }

  private static String sign() {
    List<String> dollars = LISTS.map("dollar").keySet().stream().map(Pattern::quote).toList();
    List<String> letters =
        LISTS.map("letters").keySet().stream().map(sign -> sign + "\\.?").toList();
    List<String> beforeDigit =
        Stream.concat(
                LISTS.map("letter-before-digit").keySet().stream(),
                LISTS.map("letter-before-sum").keySet().stream())
            .map(sign -> sign + "(?=\\d)")
            .toList();
    return "(?:(?<![\\p{L}\\p{N}])(?:US[\\s\\u00a0]|U\\.S\\.[\\s\\u00a0]|"
        + String.join("|", dollars)
        + ")?\\$|(?<![\\p{L}\\p{N}])(?:"
        + String.join("|", LISTS.map("pound").keySet())
        + ")£|["
        + String.join("", LISTS.map("sign").keySet())
        + "]|(?<![\\p{L}\\p{N}])(?:"
        + String.join("|", letters)
        + "|"
        + String.join("|", beforeDigit)
        + "|"
        + String.join("|", codes())
        + ")(?=[\\s\\u00a0]?\\d))";
  }

  /**
   * Returns the code of a sign on a page.
   *
   * @param country ISO 3166-1 alpha-2 of the country whose money a bare sign means, or null
   */
  static String code(String sign, String country) {
    String bare = bare(sign);
    if (bare.equals(DOLLAR) && country != null) {
      return DOLLARS.getOrDefault(country, SIGNS.get(DOLLAR));
    }
    return SIGNS.getOrDefault(bare, bare.toUpperCase(Locale.ROOT));
  }

  /** Returns whether a text has the dollar of a country with letters in front: "S$5". */
  static boolean namesDollar(String text, String country) {
    String code = DOLLARS.get(country);
    return code != null
        && LISTS.map("dollar").entrySet().stream()
            .filter(entry -> entry.getValue().equals(code))
            .anyMatch(
                entry ->
                    Pattern.compile("(?<![\\p{L}])" + Pattern.quote(entry.getKey() + DOLLAR))
                        .matcher(text)
                        .find());
  }

  private static String bare(String sign) {
    return sign.replaceAll("[.\\s\\u00a0]", "");
  }

  /**
   * Returns whether a sign or a code is also a word, so that it counts only with a large number.
   */
  static boolean isDoubtful(String sign) {
    return DOUBTFUL.contains(sign);
  }
}
