package io.dateline.entities.people;

import io.dateline.entities.mentions.Rule;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Why one name may belong to the same person as another, the surest reason first. A similar name
 * alone is not enough: {@link PersonNameClustering} also asks for an office that articles state
 * with both.
 */
public enum NameSimilarity implements Rule {

  /** "A.M. López Obrador" and "Andrés Manuel López Obrador". */
  INITIALS(
      "initials-and-office",
      "Another article states the same office with a full name that these initials fit.",
      false),

  /** "Juan Hernández" and "Juan Orlando Hernández". */
  FULLER_NAME(
      "fuller-name-and-office",
      "Another article states the same office with a fuller form of the name.",
      false),

  /** "Joe Biden" and "Joseph Biden". */
  NICKNAME(
      "nickname-and-office",
      "Another article states the same office with another form of the given name.",
      false),

  /** "Zelensky" and "Volodymyr Zelensky". */
  SURNAME(
      "surname-and-office",
      "Another article states the same office, which one person holds at a time, with a full name.",
      true),

  /** "Volodymyr Zelensky" and "Volodymyr Zelenskyy". */
  SPELLING(
      "spelling-and-office",
      "Another article states the same office, which one person holds at a time, with another"
          + " spelling of the name.",
      true);

  /**
   * "Kim" and "Kin" are different names: a word shorter than this must be the same in every letter.
   */
  private static final int MIN_LETTERS_FOR_ONE_TYPO = 5;

  private static final int MIN_LETTERS_FOR_TWO_TYPOS = 8;

  private final String code;
  private final String description;
  private final boolean needsUniqueOffice;

  NameSimilarity(String code, String description, boolean needsUniqueOffice) {
    this.code = code;
    this.description = description;
    this.needsUniqueOffice = needsUniqueOffice;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String description() {
    return description;
  }

  /**
   * Returns whether the shorter name is only a short form, such as "A.M. López" or "Zelensky". A
   * short form is never the canonical name of a person who has another name, too.
   */
  public boolean isShortForm() {
    return this == INITIALS || this == SURNAME;
  }

  /** Returns whether only one person at a time can hold the shared office. */
  boolean needsUniqueOffice() {
    return needsUniqueOffice;
  }

  /**
   * Returns why one name may belong to the person with a fuller name, empty where it hardly does.
   */
  static Optional<NameSimilarity> of(PersonName shorter, PersonName fuller) {
    if (fuller.words().size() == 1 || shorter.equals(fuller)) {
      return Optional.empty();
    }
    if (shorter.words().size() == 1) {
      boolean contained = fuller.words().contains(shorter.words().get(0));
      return contained ? Optional.of(SURNAME) : Optional.empty();
    }
    if (shorter.isShortFor(fuller)) {
      return Optional.of(shorter.hasInitial() ? INITIALS : FULLER_NAME);
    }
    String given = fuller.words().get(0);
    if (Nicknames.areOfOneName(shorter.words().get(0), given)
        && shorter.withFirst(given).isShortFor(fuller)) {
      return Optional.of(NICKNAME);
    }
    return areCloselySpelled(shorter.words(), fuller.words())
        ? Optional.of(SPELLING)
        : Optional.empty();
  }

  private static boolean areCloselySpelled(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isCloselySpelled(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCloselySpelled(String one, String other) {
    int letters = Math.min(one.length(), other.length());
    if (one.equals(other)
        || letters < MIN_LETTERS_FOR_ONE_TYPO
        || one.charAt(0) != other.charAt(0)) {
      return one.equals(other);
    }
    int most = letters < MIN_LETTERS_FOR_TWO_TYPOS ? 1 : 2;
    return new LevenshteinDistance(most).apply(one, other) >= 0;
  }
}
