package io.dateline.entities.people;

import io.dateline.entities.language.ResourceTable;
import java.util.List;
import java.util.Set;

/** Given names that are forms of one name: short forms, and spellings in other alphabets. */
final class Nicknames {

  private static final List<Set<String>> NAMES =
      ResourceTable.rows(ResourceTable.class, "any/nicknames.tsv").stream()
          .map(row -> Set.of(row[0].split(" ")))
          .toList();

  private Nicknames() {}

  /** Returns whether two folded given names are forms of one name. */
  static boolean areOfOneName(String one, String other) {
    return NAMES.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
  }
}
