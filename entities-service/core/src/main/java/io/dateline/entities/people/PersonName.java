package io.dateline.entities.people;

import io.dateline.entities.language.WordLists;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name in the form in which names are compared.
 *
 * @param words folded, in the order printed, without honorifics and without initials behind a first
 *     name: "Donald J. Trump" is "donald trump", "J.D. Vance" is "j d vance"
 */
public record PersonName(List<String> words) {

  private static final WordLists LISTS = WordLists.ofAnyLanguage("person-names.tsv");

  /** Public figures whom news call by letters or by one name, with their full names. */
  private static final Map<String, String> KNOWN_BY = Map.copyOf(LISTS.map("known-by"));

  /** "Mr Roe", "Datuk Seri Roe", "Tan Sri Roe": several honorifics may stand before a name. */
  private static final Pattern HONORIFICS =
      Pattern.compile(
          "(?i)(?:"
              + WordLists.alternatives(LISTS.list("honorific"))
              + "\\.? |"
              + WordLists.alternatives(LISTS.list("state-honorific"))
              + "(?: "
              + WordLists.alternatives(LISTS.list("honorific-rank"))
              + ")? |"
              + WordLists.alternatives(LISTS.list("fixed-honorific"))
              + " )+(?=\\p{L})");

  private static final String JUNIOR = "jr";

  /** "JD Vance" has initials; "JO COX" is a name in capitals. */
  private static final Pattern INITIALS_WITHOUT_STOPS =
      Pattern.compile("(\\p{Lu})(\\p{Lu}) (?=.*\\p{Ll})");

  /** "Kim Jong-un" is "Kim Jong Un"; "Jean-Luc" stays one word. */
  private static final Pattern SYLLABLES = Pattern.compile("(?<= \\p{Lu}\\p{Ll}{1,8})-(?=\\p{Ll})");

  public PersonName {
    words = List.copyOf(words);
  }

  /** Returns the full name of a public figure whom news call by one word: "AMLO"; else null. */
  public static String fullNameOfKnown(String written) {
    return KNOWN_BY.get(written);
  }

  /** Reads a name as an article prints it. */
  public static PersonName of(String written) {
    String bare = withoutHonorifics(written);
    String[] parts =
        Folding.fold(SYLLABLES.matcher(withStops(bare)).replaceAll(" "))
            .replaceAll("\\b(\\p{L})\\.(?=\\p{L}\\.)", "$1. ")
            // "Roe Sr.": other articles call him Roe.
            .replaceAll(",? (?:sr|snr)\\.?$", "")
            .replaceAll(",? (?:jr|jnr|junior)\\.?$", " " + JUNIOR)
            .split(" ");
    List<String> words = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < parts.length; i++) {
      String word = parts[i].replaceAll("[^\\p{L}\\p{N}'-]", "");
      boolean middleInitial = named && i < parts.length - 1 && word.length() == 1;
      if (!word.isEmpty() && !middleInitial) {
        words.add(word);
        named |= word.length() > 1;
      }
    }
    return new PersonName(words.isEmpty() ? List.of(Folding.fold(written)) : words);
  }

  private static String withStops(String name) {
    Matcher initials = INITIALS_WITHOUT_STOPS.matcher(name);
    return initials.lookingAt()
        ? initials.group(1) + ". " + initials.group(2) + ". " + name.substring(initials.end())
        : name;
  }

  /** Returns the name at the start of a key: "castro" of "castro|president|country:HN". */
  public static PersonName ofKey(String key) {
    int end = key.indexOf('|');
    return new PersonName(List.of((end < 0 ? key : key.substring(0, end)).split(" ")));
  }

  /** Returns "Roe" for "Mr Roe", and a name without honorifics as it is. */
  public static String withoutHonorifics(String written) {
    Matcher honorifics = HONORIFICS.matcher(written);
    return honorifics.lookingAt() ? written.substring(honorifics.end()) : written;
  }

  /** Returns the words with single spaces between. */
  public String key() {
    return String.join(" ", words);
  }

  int letters() {
    return words.stream().mapToInt(String::length).sum();
  }

  boolean hasInitial() {
    return words.stream().anyMatch(word -> word.length() == 1);
  }

  PersonName withFirst(String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(0, word);
    return new PersonName(changed);
  }

  /**
   * Returns whether this may be a short form of a full name. Several words: all of them stand in
   * the full name in their order, and the first or the last word is the same ("Juan Hernandez",
   * "Lopez Obrador", "A.M. Lopez"). One word: it is any word of the full name, since family names
   * stand first, last or in the middle in different countries, or it has the first letters of three
   * words or more ("AMLO").
   */
  public boolean isShortFor(PersonName full) {
    if (words.size() == 1) {
      return full.words.contains(words.get(0)) || words.get(0).equals(full.initials());
    }
    // "Donald Roe" is the father and never stands for "Donald Roe Jr."
    if (full.words.contains(JUNIOR) != words.contains(JUNIOR)) {
      return false;
    }
    boolean sameEnd =
        full.words.get(full.words.size() - 1).equals(words.get(words.size() - 1))
            || full.words.get(0).equals(words.get(0));
    return sameEnd && (isWithin(full) || (isLonger(full) && withOneInitial().isWithin(full)));
  }

  private boolean isLonger(PersonName full) {
    return words.size() > full.words.size();
  }

  /** "J.D. Vance" may stand for "James Vance": returns the name with its first initial alone. */
  private PersonName withOneInitial() {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (kept.isEmpty() || word.length() > 1) {
        kept.add(word);
      }
    }
    return new PersonName(kept);
  }

  private boolean isWithin(PersonName full) {
    int at = 0;
    for (String word : words) {
      while (at < full.words.size() && !isWord(word, full.words.get(at))) {
        at++;
      }
      if (at == full.words.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** "A." may stand for "Andrés". */
  private static boolean isWord(String form, String full) {
    return full.equals(form) || (form.length() == 1 && full.startsWith(form));
  }

  /**
   * Returns the first letters of three words or more in lower case ("amlo"), else an empty string.
   */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return words.size() > 2 ? initials.toString().toLowerCase(Locale.ROOT) : "";
  }
}
