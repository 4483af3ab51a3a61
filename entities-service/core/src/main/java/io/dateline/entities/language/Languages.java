package io.dateline.entities.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the pipeline knows.
 *
 * @param known the first is taken for texts whose language nobody could tell
 */
public record Languages(List<Language> known) {

  /** The BCP 47 tag of a text whose language could not be told. */
  private static final String UNDETERMINED = "und";

  public Languages {
    known = List.copyOf(known);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("at least one language must be known");
    }
  }

  /** Reads the folders of the languages that {@code languages.tsv} registers. */
  public static Languages load() {
    return new Languages(
        ResourceTable.rows(Languages.class, "languages.tsv").stream()
            .<Language>map(row -> LanguagePack.load(row[0]))
            .toList());
  }

  /**
   * Returns the language of an article, empty where its words are not known.
   *
   * @param tag BCP 47, null where the article has none
   */
  public Optional<Language> find(String tag) {
    String code = tag == null ? UNDETERMINED : tag.toLowerCase(Locale.ROOT);
    if (code.equals(UNDETERMINED)) {
      return Optional.of(known.get(0));
    }
    return known.stream()
        .filter(one -> code.equals(one.code()) || code.startsWith(one.code() + "-"))
        .findFirst();
  }
}
