package io.dateline.entities.names;

/** The class of a word's letter case. The numbers are those of the model's case embedding. */
final class LetterCase {

  /** The class of the pieces of a word behind the first. */
  static final int CONTINUATION = 8;

  private LetterCase() {}

  static int of(String word) {
    boolean upper = word.codePoints().anyMatch(LetterCase::isUpper);
    boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
    if (lower && !upper) {
      return 1;
    }
    if (upper && !lower) {
      return word.codePointCount(0, word.length()) > 1 ? 2 : 3;
    }
    int first = word.codePointAt(0);
    if (isUpper(first)) {
      String rest = word.substring(Character.charCount(first));
      return rest.codePoints().noneMatch(LetterCase::isUpper) ? 4 : 5;
    }
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return 6;
    }
    return upper ? 7 : 0;
  }

  private static boolean isUpper(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }
}
