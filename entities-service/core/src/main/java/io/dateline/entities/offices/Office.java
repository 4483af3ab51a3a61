package io.dateline.entities.offices;

/**
 * A title as a text states it.
 *
 * @param title in normal form: singular, words capitalized, word order as printed, without
 *     "former", country and name: "Homeland Security Secretary"
 * @param former whether the text says that it is past
 */
public record Office(String title, boolean former) {

  /** Brings the words of a title, as printed, into normal form. */
  public static Office of(String words, boolean former) {
    StringBuilder title = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      title.append(title.isEmpty() ? "" : " ").append(OfficeKeys.capitalized(word));
    }
    return new Office(title.toString(), former);
  }

  /**
   * What titles of one office have in common whatever their order: "Secretary of Homeland Security"
   * and "Homeland Security Secretary" share a key.
   */
  public String key() {
    return OfficeKeys.of(title);
  }

  /** Whether one person holds it in a country at a time. */
  public boolean isUnique() {
    return OfficeKeys.isUnique(key());
  }
}
