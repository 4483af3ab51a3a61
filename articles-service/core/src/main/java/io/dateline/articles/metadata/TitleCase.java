package io.dateline.articles.metadata;

import java.util.Locale;

/** Converts names that are printed in capitals to title case. */
final class TitleCase {

  private TitleCase() {}

  /** Returns "Mexico City" for "MEXICO CITY", and a name that is not all capitals unchanged. */
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
