package io.dateline.articles.metadata;

import java.util.regex.Pattern;

/** "Headline - Section | Outlet": splits the title of a page at its separators. */
final class TitlePieces {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—-]+\\s+|\\s*\\|\\s*");

  private TitlePieces() {}

  static String[] of(String title) {
    return SEPARATOR.split(title);
  }
}
