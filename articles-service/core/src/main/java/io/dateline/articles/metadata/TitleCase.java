package io.dateline.articles.metadata;

import java.util.Locale;

/** Names that are printed in capitals, as they are written elsewhere. */
final class TitleCase {

  private TitleCase() {}

  /** "MEXICO CITY" as "Mexico City"; what is not all capitals as it is. */
  static String of(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 3) {
      return name;
    }
    StringBuilder ordinary = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      ordinary.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return ordinary.toString();
  }
}
