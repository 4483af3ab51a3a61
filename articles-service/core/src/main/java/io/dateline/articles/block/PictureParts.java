package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells caption and credit apart where HTML puts both below one picture. */
final class PictureParts {

  /** Inline elements; as the tag of a block they hold a credit. */
  static final Set<String> CREDIT_TAGS = Languages.words(WordList.CREDIT_ELEMENT);

  /** Inline elements that part a caption from its credit even where their names say nothing. */
  private static final Set<String> PARTS = Set.of("span", "small", "cite");

  private static final int LONGEST_CREDIT = 100;

  private PictureParts() {}

  /**
   * Caption and credit of a picture stand for themselves, though outlets put both into one line, or
   * into elements that say only by their class what they are.
   *
   * @return the element's tag for a credit, "figcaption" for a caption, nothing for all else
   */
  static String tagOf(Element element) {
    if (!CREDIT_TAGS.contains(element.normalName())) {
      return "";
    }
    String names = element.className();
    boolean caption = isIn(element, "figcaption", 3);
    boolean credit = NameHints.namesCredit(names) || (caption && NameHints.namesSource(names));
    if (credit
        && ShortText.of(element).filter(text -> text.length() <= LONGEST_CREDIT).isPresent()) {
      return element.normalName();
    }
    boolean part =
        caption && PARTS.contains(element.normalName()) && isIn(element, "figcaption", 1);
    return part || NameHints.namesCaption(names) ? "figcaption" : "";
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
