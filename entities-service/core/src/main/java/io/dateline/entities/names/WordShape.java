package io.dateline.entities.names;

/** What a word looks like, without the word: {@code Xx} for Reuters, {@code X.X.} for U.S. */
final class WordShape {

  private WordShape() {}

  /** Runs of upper case, lower case and digits as one sign each, other signs as they are. */
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

  /** Whether it begins like a name: with a capital letter, or with one behind a particle's mark. */
  static boolean isCapitalized(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || Character.isTitleCase(word.charAt(0))
            || (word.length() > 2
                && word.charAt(1) == '\''
                && Character.isUpperCase(word.charAt(2))));
  }

  /** Whether it has capital letters and none else. */
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
