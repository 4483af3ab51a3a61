package io.dateline.entities.offices;

/**
 * A title of office as a text states it.
 *
 * @param title in normal form: singular, words capitalized, in the order printed, without "former",
 *     country and name: "Homeland Security Secretary", "Acting President"
 * @param state how the text qualifies the holding: "acting", "former"; null where it does not
 */
public record Office(String title, OfficeState state) {

  /** Returns the office for the words of a title as printed. */
  public static Office of(String words, OfficeState state) {
    StringBuilder title = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      title.append(title.isEmpty() ? "" : " ").append(OfficeKeys.capitalized(word));
    }
    return new Office(title.toString(), state);
  }

  /** Returns the office for the words of a title that nothing qualifies. */
  public static Office of(String words) {
    return of(words, null);
  }

  /** Returns whether the text says that the office is past. */
  public boolean former() {
    return state != null && state.isPast();
  }

  /** Returns the same office as a past one. */
  Office asFormer() {
    return former() ? this : new Office(title, OfficeState.FORMER);
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
