package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Headline - Section | Outlet": splits the title of a page at its separators, and cuts the names
 * of outlet and section off.
 */
final class TitlePieces {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—-]+\\s+|\\s*\\|\\s*");

  /** "Headline (Outlet)". */
  private static final Pattern NAME_IN_BRACKETS =
      Pattern.compile("(?<rest>.{4,}?)\\s*[(\\[](?<name>[^()\\[\\]]{2,60})[)\\]]");

  /** "Outlet: Headline", "Outlet - Headline". */
  private static final Pattern NAME_IN_FRONT =
      Pattern.compile("(?<name>[^|·•»:–—]{2,60}?)\\s*(?:[|·•»:]|\\s[–—-])\\s+(?<rest>.+)");

  /** Words of a section in a title, and of the headline before it. */
  private static final int MAX_SECTION_WORDS = 2;

  private static final int MIN_WORDS_BEFORE_SECTION = 4;

  /** Characters of a title; the longest headline of 2,000 news pages has 300. */
  private static final int MAX_CHARS = 1_000;

  private TitlePieces() {}

  static String[] of(String title) {
    return SEPARATOR.split(title);
  }

  /**
   * "Headline | Outlet", "Outlet: Headline": returns the title without the outlet, which is a name
   * that the page has for it, or the shorter end behind a separator.
   */
  static String withoutBrand(String title, LabelledPage page) {
    String brand = page.head().meta("og:site_name").orElse("");
    String text = withoutBrandInFront(title.strip(), page);
    Matcher bracket = NAME_IN_BRACKETS.matcher(text);
    if (title.length() <= MAX_CHARS
        && bracket.matches()
        && page.outlet().isNamed(bracket.group("name"))) {
      return bracket.group("rest");
    }
    if (!brand.isBlank() && brand.length() <= text.length()) {
      String cut = text.replaceFirst("\\s*[|·•:–—-]+\\s*" + Pattern.quote(brand) + "\\s*$", "");
      if (!cut.isBlank() && !cut.equals(text)) {
        return withoutSection(cut, of(text).length);
      }
    }
    String[] pieces = of(text);
    if (pieces.length > 1) {
      String last = pieces[pieces.length - 1];
      if (WordCount.of(last) <= 4 && WordCount.of(pieces[0]) > WordCount.of(last)) {
        return withoutSection(
            text.substring(0, text.lastIndexOf(last)).replaceAll("[\\s|·•»«–—-]+$", ""),
            pieces.length);
      }
    }
    return text;
  }

  /** "Headline - Section" of "Headline - Section - Outlet": cuts the section off. */
  private static String withoutSection(String title, int piecesWithOutlet) {
    String[] pieces = of(title);
    String last = pieces[pieces.length - 1];
    boolean section =
        piecesWithOutlet > 2
            && pieces.length > 1
            && WordCount.of(last) <= MAX_SECTION_WORDS
            && WordCount.of(pieces[0]) >= MIN_WORDS_BEFORE_SECTION;
    return section
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|·•»«–—-]+$", "")
        : title;
  }

  private static String withoutBrandInFront(String title, LabelledPage page) {
    Matcher front = NAME_IN_FRONT.matcher(title);
    return title.length() <= MAX_CHARS
            && front.matches()
            && page.outlet().isNamed(front.group("name"))
            && WordCount.of(front.group("rest")) >= 2
        ? front.group("rest")
        : title;
  }
}
