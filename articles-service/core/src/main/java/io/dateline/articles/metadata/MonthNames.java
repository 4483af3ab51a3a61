package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names of months in all registered languages, whole and shortened. */
final class MonthNames {

  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  private static Map<String, Integer> byName() {
    Map<String, Integer> byName = new HashMap<>();
    Languages.values(WordList.MONTH)
        .forEach((name, month) -> byName.put(name, Integer.valueOf(month)));
    return Map.copyOf(byName);
  }

  /** Returns the month, 1 to 12, of a name in any case, with or without a final dot. */
  static OptionalInt month(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    Integer month = BY_NAME.get(bare.toLowerCase(Locale.ROOT));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Returns whether the text has the name of a month among its words. */
  static boolean isNamedIn(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+")).anyMatch(word -> month(word).isPresent());
  }
}
