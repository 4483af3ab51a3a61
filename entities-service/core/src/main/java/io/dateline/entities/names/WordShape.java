package io.dateline.entities.names;

/** The shape of a word without its letters: {@code Xx} for Reuters, {@code X.X.} for U.S. */
final class WordShape {

  private WordShape() {}

  /**
   * Writes runs of capitals, small letters and digits as one sign each, other signs as they are.
   */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char sign = sign(word.charAt(i));
      if (sign != last || !isRun(sign)) {
        shape.append(sign);
      }
      last = sign;
    }
    return shape.toString();
  }

  private static char sign(char c) {
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '9' : c;
  }

  private static boolean isRun(char sign) {
    return sign == 'X' || sign == 'x' || sign == '9';
  }

  /**
   * Returns whether a word begins with a capital letter, or with one behind an apostrophe: "d'Arc".
   */
  static boolean isCapitalized(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || Character.isTitleCase(word.charAt(0))
            || (word.length() > 2
                && word.charAt(1) == '\''
                && Character.isUpperCase(word.charAt(2))));
  }

  /** Returns whether a word has capital letters and no other letters. */
  static boolean isShouted(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }
}
