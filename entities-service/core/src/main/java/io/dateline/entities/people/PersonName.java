package io.dateline.entities.people;

import io.dateline.entities.language.WordLists;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> LETTERS = LISTS.set("letters-behind");

  private static final Set<String> GENERATIONS = LISTS.set("generation");

  private static final Set<String> MAIDEN_MARKS = LISTS.set("maiden-mark");

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

  /** "Jane Roe KC", "Jane Roe, Ph.D.": several may follow each other. */
  private static final Pattern LETTERS_BEHIND =
      Pattern.compile(
          "(?:,? (?:"
              + String.join(
                  "|",
                  LISTS.list("letters-behind").stream().map(PersonName::withOptionalStops).toList())
              + "))+$");

  /** Jane "Jay" Roe, Jane (Jay) Roe. */
  private static final Pattern NICKNAME =
      Pattern.compile(" (?:[\"“”‘’'][^\"“”]{1,40}?[\"“”’']|\\([^()]{1,40}\\))(?= \\p{Lu})");

  /** "Roe, Jane", but not "Roe, Jr." */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}[^,]*), (?!(?i:[js]n?r)\\b)(\\p{Lu}[^,]*)");

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
    String bare = bare(written);
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

  private static String withOptionalStops(String letters) {
    return String.join("\\.?", letters.split("(?<=\\p{L})(?=\\p{L})")) + "\\.?";
  }

  /**
   * Returns a name without honorifics, a nickname inside it and letters behind it, with the first
   * name in front: "Jane Roe" for "Dame Jane “Jay” Roe KC" and for "Roe, Jane".
   */
  public static String bare(String written) {
    String name = withoutHonorifics(written);
    name = NICKNAME.matcher(name).replaceAll("");
    name = LETTERS_BEHIND.matcher(name).replaceFirst("");
    Matcher turned = SURNAME_FIRST.matcher(name);
    return turned.matches() ? turned.group(2) + " " + turned.group(1) : name;
  }

  /** Returns the nickname inside a name, without its marks, else null. */
  public static String nickname(String written) {
    Matcher nickname = NICKNAME.matcher(written);
    return nickname.find() ? nickname.group().replaceAll("^ .|.$", "") : null;
  }

  /** Returns whether letters are no part of the name in front of them: "KC". */
  public static boolean areLettersBehind(String word) {
    return LETTERS.contains(word.replace(".", ""));
  }

  /** Returns whether a word behind a name tells a generation: "Jr." */
  public static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word stands in front of the name that somebody was born with: "née". */
  public static boolean isMaidenMark(String word) {
    return MAIDEN_MARKS.contains(word);
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
