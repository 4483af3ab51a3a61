package io.dateline.entities.offices;

/**
 * A title of office as a text states it.
 *
 * @param title in normal form: singular, words capitalized, in the order printed, without "former",
 *     country and name: "Homeland Security Secretary"
 * @param former whether the text says that it is past
 */
public record Office(String title, boolean former) {

  /** Returns the office for the words of a title as printed. */
  public static Office of(String words, boolean former) {
    StringBuilder title = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      title.append(title.isEmpty() ? "" : " ").append(OfficeKeys.capitalized(word));
    }
    return new Office(title.toString(), former);
  }

  /**
   * Returns what all spellings of a title have in common: "Secretary of Homeland Security" and
   * "Homeland Security Secretary" share a key.
   */
  public String key() {
    return OfficeKeys.of(title);
  }

  /** Returns whether one person holds the office in a country at a time. */
  public boolean isUnique() {
    return OfficeKeys.isUnique(key());
  }
}
