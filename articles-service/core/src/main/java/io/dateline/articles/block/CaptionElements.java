package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells caption and credit apart where HTML puts both below one picture. */
final class CaptionElements {

  /** Inline elements; as the tag of a block they hold a credit. */
  static final Set<String> CREDIT_ELEMENTS = Languages.words(WordList.CREDIT_ELEMENT);

  /** Inline elements that part a caption from its credit even where their names say nothing. */
  private static final Set<String> PART_ELEMENTS = Set.of("span", "small", "cite");

  private static final int MAX_CREDIT_CHARS = 100;

  private CaptionElements() {}

  /**
   * Caption and credit of a picture stand for themselves, though outlets put both into one line, or
   * into elements that say only by their class what they are.
   *
   * @return the element's tag for a credit, "figcaption" for a caption, nothing for all else
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
