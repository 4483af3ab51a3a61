package io.dateline.entities.coreference;

import io.dateline.entities.text.Folding;

/** What tells apart two people of one family name. */
public final class GenderEvidence {

  private GenderEvidence() {}

  /** Whether an honorific or a title surely goes with somebody else than the bearer of a name. */
  public static boolean contradict(String title, String fullName) {
    Gender said = Pronouns.genderOfTitle(title);
    Gender known = PersonGenders.FIRST_NAMES.get(Folding.fold(fullName).split(" ")[0]);
    return said != null && known != null && said != known;
  }
}
