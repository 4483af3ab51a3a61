package io.dateline.articles.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes HTML of the stretches of text that match, with text and {@code em} alone. The database
 * marks matches with private-use characters, which it first removes from the text itself. They
 * become tags only after everything else is escaped, so that a page cannot put its own markup into
 * a list of results.
 */
final class Highlights {

  private static final char MATCH_START = '\uE000';
  private static final char MATCH_END = '\uE001';
  private static final String STRETCH_SEPARATOR = "\uE002";

  /**
   * The characters that mark matches, and the characters that replace them in the text of a page.
   */
  static final String MARKS = "" + MATCH_START + MATCH_END + STRETCH_SEPARATOR;

  static final String REPLACEMENTS_OF_MARKS = "\ufffd\ufffd\ufffd";

  static final String OPTIONS =
      "StartSel=%s, StopSel=%s, FragmentDelimiter=%s, MaxFragments=3, MaxWords=30, MinWords=10"
          .formatted(MATCH_START, MATCH_END, STRETCH_SEPARATOR);

  private Highlights() {}

  /** Returns the stretches that have a match. */
  static List<String> of(String marked) {
    List<String> highlights = new ArrayList<>();
    for (String stretch : marked.split(STRETCH_SEPARATOR, -1)) {
      if (stretch.indexOf(MATCH_START) >= 0) {
        highlights.add(html(SearchableText.original(stretch).strip()));
      }
    }
    return List.copyOf(highlights);
  }

  private static String html(String stretch) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case MATCH_START -> html.append("<em>");
        case MATCH_END -> html.append("</em>");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
