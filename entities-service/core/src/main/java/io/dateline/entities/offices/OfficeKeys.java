package io.dateline.entities.offices;

import io.dateline.entities.language.WordLists;
import io.dateline.entities.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the key of an office and says what a key means. A key is the same for all articles,
 * whatever their language, and is stored; so its words are those of {@code
 * language/any/offices.tsv}.
 */
public final class OfficeKeys {

  private static final Set<String> SILENT;
  private static final Map<String, String> SPELLINGS;
  private static final Set<String> UNIQUE;
  private static final Set<String> NATIONAL;
  private static final Map<String, String> HAS;
  private static final Map<String, String> LACKS;
  private static final Set<String> LOWER_CASE;
  private static final Set<String> ACRONYMS;

  static {
    WordLists lists = WordLists.ofAnyLanguage("offices.tsv");
    SILENT = lists.set("silent");
    SPELLINGS = Map.copyOf(lists.map("spelling"));
    UNIQUE = lists.set("unique");
    NATIONAL = lists.set("national");
    HAS = Map.copyOf(lists.map("has"));
    LACKS = Map.copyOf(lists.map("lacks"));
    LOWER_CASE = lists.set("lower-case");
    ACRONYMS = lists.set("acronym");
  }

  private OfficeKeys() {}

  /** "Secretary of Homeland Security" and "Homeland Security Secretary" have one key. */
  static String of(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : Folding.fold(title).replace('-', ' ').split(" ")) {
      if (!SILENT.contains(word)) {
        words.add(SPELLINGS.getOrDefault(word, word));
      }
    }
    return String.join(" ", words);
  }

  /** Returns a word of a title as titles are written: "Secretary", "of", "CEO". */
  static String capitalized(String word) {
    if (word.matches("(?:\\p{Lu}\\.)+")) {
      return word;
    }
    boolean acronym = word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    String lower = word.toLowerCase(Locale.ROOT);
    if (acronym || ACRONYMS.contains(lower)) {
      return word.toUpperCase(Locale.ROOT);
    }
    return LOWER_CASE.contains(lower)
        ? lower
        : (Character.toUpperCase(lower.charAt(0)) + lower.substring(1))
            .replace("-general", "-General");
  }

  /**
   * Returns whether one person holds an office in a country at a time.
   *
   * @param key as {@link Office#key} returns it
   */
  public static boolean isUnique(String key) {
    return UNIQUE.contains(key);
  }

  /**
   * Returns whether a country may have an office: Germany has a chancellor, Canada no president.
   *
   * @param key as {@link Office#key} returns it
   * @param country ISO 3166-1 alpha-2
   */
  public static boolean mayExist(String key, String country) {
    return Arrays.stream(key.split(" "))
        .allMatch(
            word ->
                HAS.getOrDefault(word, country).contains(country)
                    && !LACKS.getOrDefault(word, "").contains(country));
  }

  /**
   * Returns whether somebody holds an office in one country only. A spokesman or a director may
   * work anywhere.
   *
   * @param key as {@link Office#key} returns it
   */
  public static boolean isNational(String key) {
    return Arrays.stream(key.split(" ")).anyMatch(NATIONAL::contains);
  }
}
