package io.dateline.entities.joining;

/** Compares the words that name an act. */
final class TriggerWords {

  private static final int MIN_STEM_LENGTH = 4;

  private TriggerWords() {}

  /** "arrested", "arrest", "arrests": returns whether the first words share their stem. */
  static boolean areAlike(String one, String other) {
    String a = first(one);
    String b = first(other);
    if (a.equals(b)) {
      return true;
    }
    int length = Math.min(a.length(), b.length());
    int common = 0;
    while (common < length && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    // What is left of each is an ending: "-ing", "-ed", "-ion".
    return common >= MIN_STEM_LENGTH && Math.max(a.length(), b.length()) - common < MIN_STEM_LENGTH;
  }

  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }
}
