package io.dateline.articles.metadata;

import io.dateline.articles.language.Language;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months in all registered languages, whole and shortened. */
final class MonthNames {

  private static final String SOLAR_HIJRI = "solar-hijri";

  private static final Map<String, NamedMonth> BY_NAME = new HashMap<>();

  private static final Map<String, Map<String, NamedMonth>> BY_LANGUAGE = byLanguage();

  /** "ม.ค.", "كانون الثاني": names that are not one word, as alternatives, the longest first. */
  static final String OF_SEVERAL_WORDS =
      BY_NAME.keySet().stream()
          .filter(name -> !name.codePoints().allMatch(c -> isPartOfWord(c)))
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  /** The letters with which these names begin: a look at one letter saves most of the work. */
  static final String FIRST_LETTERS_OF_SEVERAL_WORDS =
      BY_NAME.keySet().stream()
          .filter(name -> !name.codePoints().allMatch(c -> isPartOfWord(c)))
          .map(name -> name.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  private MonthNames() {}

  /**
   * A month of a calendar.
   *
   * @param number 1 to 12
   * @param solarHijri whether the month is one of the calendar of Iran and Afghanistan
   */
  record NamedMonth(int number, boolean solarHijri) {}

  private static Map<String, Map<String, NamedMonth>> byLanguage() {
    Map<String, Map<String, NamedMonth>> byLanguage = new HashMap<>();
    for (Language language : Languages.registered()) {
      Map<String, NamedMonth> own = new HashMap<>();
      for (Language.WordEntry entry : language.entries(WordList.MONTH)) {
        String[] value = entry.value().split(" ");
        boolean solarHijri = value.length > 1 && value[1].equals(SOLAR_HIJRI);
        NamedMonth month = new NamedMonth(Integer.parseInt(value[0]), solarHijri);
        own.put(normal(entry.text()), month);
        BY_NAME.putIfAbsent(normal(entry.text()), month);
      }
      byLanguage.put(language.code(), own);
    }
    return byLanguage;
  }

  private static boolean isPartOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the month of a name in any case, with or without a final dot. "listopada" is October in
   * Croatian and November in Polish: the language of the page decides.
   *
   * @param language the code of the page's language; empty if it is unknown
   */
  static Optional<NamedMonth> month(String name, String language) {
    String bare = normal(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    NamedMonth own = BY_LANGUAGE.getOrDefault(language, Map.of()).get(bare);
    return Optional.ofNullable(own != null ? own : BY_NAME.get(bare));
  }

  /** Returns whether the text has the name of a month among its words. */
  static boolean isNamedIn(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}]+")).anyMatch(w -> month(w, "").isPresent());
  }
}
