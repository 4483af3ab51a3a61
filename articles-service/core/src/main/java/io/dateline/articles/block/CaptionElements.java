package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Separates caption and credit where HTML puts both below one picture. */
final class CaptionElements {

  /**
   * Inline elements that may hold a credit; a block with such an element as its tag is a credit.
   */
  static final Set<String> CREDIT_ELEMENTS = Languages.words(WordList.CREDIT_ELEMENT);

  /** Inline elements that separate a caption from its credit even if their classes say nothing. */
  private static final Set<String> PART_ELEMENTS = Set.of("span", "small", "cite");

  private static final int MAX_CREDIT_CHARS = 100;

  private CaptionElements() {}

  /**
   * Returns the tag of the block that an inline element makes. Outlets put caption and credit into
   * one line, or into elements that differ by their class only.
   *
   * @return the element's own tag for a credit, "figcaption" for a caption, else an empty string
   */
  static String tagOf(Element element) {
    if (!CREDIT_ELEMENTS.contains(element.normalName())) {
      return "";
    }
    String names = element.className();
    boolean caption = isIn(element, "figcaption", 3);
    boolean credit =
        ElementContextRules.namesCredit(names)
            || (caption && ElementContextRules.namesSource(names));
    if (credit
        && ShortElementText.of(element)
            .filter(text -> text.length() <= MAX_CREDIT_CHARS)
            .isPresent()) {
      return element.normalName();
    }
    boolean part =
        caption && PART_ELEMENTS.contains(element.normalName()) && isIn(element, "figcaption", 1);
    return part || ElementContextRules.namesCaption(names) ? "figcaption" : "";
  }

  private static boolean isIn(Element element, String tag, int levels) {
    Element outer = element.parent();
    for (int i = 0; i < levels && outer != null; i++) {
      if (outer.normalName().equals(tag)) {
        return true;
      }
      outer = outer.parent();
    }
    return false;
  }
}
