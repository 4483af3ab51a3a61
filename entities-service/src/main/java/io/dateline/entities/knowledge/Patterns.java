package io.dateline.entities.knowledge;

/** What users type, as a part of a LIKE pattern. */
final class Patterns {

  private Patterns() {}

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
