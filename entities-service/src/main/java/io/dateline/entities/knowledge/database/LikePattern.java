package io.dateline.entities.knowledge.database;

/** What users type, as a part of a LIKE pattern. */
public final class LikePattern {

  private LikePattern() {}

  public static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
