package io.dateline.entities.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The named word lists of one resource file. A list that the file does not have is empty, so that a
 * language can begin with a part of them.
 */
public final class WordLists {

  /** A pattern that matches nothing, for lists without entries. */
  private static final String NOTHING = "(?!)";

  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  private WordLists() {}

  /** Returns the lists of a file in the folder of a language; none where there is no such file. */
  static WordLists of(String language, String file) {
    WordLists lists = new WordLists();
    String path = language + "/" + file;
    if (WordLists.class.getResource(path) != null) {
      ResourceTable.rows(WordLists.class, path).forEach(row -> lists.add(row[0], row[1]));
    }
    return lists;
  }

  /**
   * Returns the lists that hold for every language.
   *
   * @throws java.io.UncheckedIOException if there is no such file
   */
  public static WordLists ofAnyLanguage(String file) {
    WordLists lists = new WordLists();
    ResourceTable.rows(WordLists.class, "any/" + file).forEach(row -> lists.add(row[0], row[1]));
    return lists;
  }

  private void add(String list, String entries) {
    for (String entry : entries.split(",")) {
      if (!entry.isBlank()) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(entry.strip());
      }
    }
  }

  /** Returns the entries of a list in their order. */
  public List<String> list(String name) {
    asked.add(name);
    return List.copyOf(lists.getOrDefault(name, List.of()));
  }

  /** Returns the names of the lists that begin with these characters. */
  List<String> namesFrom(String prefix) {
    return lists.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  public Set<String> set(String name) {
    return Set.copyOf(new LinkedHashSet<>(list(name)));
  }

  /** Returns a list whose entries are pairs: "gov.=governor". */
  public Map<String, String> map(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String entry : list(name)) {
      int sign = entry.indexOf('=', 1);
      map.put(entry.substring(0, sign), entry.substring(sign + 1));
    }
    return map;
  }

  /** Returns a list whose entries are pairs of a word and a whole number: "two=2". */
  public Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    map(name).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
    return numbers;
  }

  /** Returns a pattern for a stem of lower-case letters that ends with an entry: "installed". */
  Pattern suffix(String name, int minStemLetters) {
    return Pattern.compile("\\p{Ll}{" + minStemLetters + ",}" + alternatives(list(name)));
  }

  /**
   * Returns a group of alternative regular expressions in their order. Without any, the group
   * matches nothing.
   */
  public static String alternatives(Iterable<String> expressions) {
    String joined = String.join("|", expressions);
    return joined.isEmpty() ? NOTHING : "(?:" + joined + ")";
  }

  /** Returns whether words in lower case hold a word, whatever its case. */
  static boolean has(Set<String> lowerCaseWords, String word) {
    return lowerCaseWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the names of the lists that somebody asked for. */
  Set<String> asked() {
    return asked;
  }

  /** Returns the names of the lists that the file has. */
  Set<String> names() {
    return lists.keySet();
  }
}
