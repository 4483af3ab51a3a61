package io.dateline.entities.coreference;

import io.dateline.entities.language.Gender;
import io.dateline.entities.language.Language;
import io.dateline.entities.language.ReferenceWords;
import io.dateline.entities.language.ResourceTable;
import io.dateline.entities.text.Folding;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the gender of a person by titles and first names. The only purpose is to find whom "she"
 * means; nothing of it is stored.
 */
public final class GenderEvidence {

  /** Folded first names; names that women and men have are left out. */
  private static final Map<String, Gender> FIRST_NAMES = firstNames();

  private final ReferenceWords words;

  public GenderEvidence(Language language) {
    this.words = language.references();
  }

  /**
   * Returns the gender of the first word of a name, null where it is unknown.
   *
   * @param name in any case, with or without accents
   */
  static Gender ofFirstName(String name) {
    return FIRST_NAMES.get(Folding.fold(name).split(" ")[0]);
  }

  /** "Mrs Salas" cannot be David Salas. */
  public boolean contradicts(String title, String fullName) {
    Gender said = words.genderOfTitle(title);
    Gender known = ofFirstName(fullName);
    return said != null && known != null && said != known;
  }

  private static Map<String, Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String[] row : ResourceTable.rows(ResourceTable.class, "any/first-names.tsv")) {
      for (String name : row[1].split(" ")) {
        names.put(name, row[0].equals("F") ? Gender.FEMALE : Gender.MALE);
      }
    }
    return Map.copyOf(names);
  }
}
