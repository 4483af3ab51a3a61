package io.dateline.entities.knowledge.database;

/** Escapes a text of a user for a LIKE pattern. */
public final class LikePattern {

  private LikePattern() {}

  public static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
