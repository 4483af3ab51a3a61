package io.dateline.entities.offices;

import io.dateline.entities.text.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A title as a text states it.
 *
 * @param title in normal form: singular, words capitalized, word order as printed, without
 *     "former", country and name: "Homeland Security Secretary"
 * @param former whether the text says that it is past
 */
public record Office(String title, boolean former) {

  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "to", "in");

  /** Brings the words of a title, as printed, into normal form. */
  public static Office of(String words, boolean former) {
    StringBuilder title = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      title.append(title.isEmpty() ? "" : " ").append(capitalized(word));
    }
    return new Office(title.toString(), former);
  }

  private static String capitalized(String word) {
    boolean acronym = word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    String lower = word.toLowerCase(Locale.ROOT);
    if (acronym || lower.matches("ceo|cfo|coo|cto|mp")) {
      return word.toUpperCase(Locale.ROOT);
    }
    return SMALL.contains(lower)
        ? lower
        : (Character.toUpperCase(lower.charAt(0)) + lower.substring(1))
            .replace("-general", "-General");
  }

  /**
   * What titles of one office have in common whatever their order: "Secretary of Homeland Security"
   * and "Homeland Security Secretary" share a key.
   */
  public String key() {
    Set<String> words = new TreeSet<>();
    for (String word : Folding.fold(title).replace('-', ' ').split(" ")) {
      if (!EnglishTitles.isSilent(word)) {
        words.add(word.equals("defence") ? "defense" : word.equals("labour") ? "labor" : word);
      }
    }
    return String.join(" ", words);
  }

  /** Whether one person holds it in a country at a time. */
  public boolean isUnique() {
    return EnglishTitles.isUnique(key());
  }
}
