package io.dateline.articles.block;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Separates the topic or label before or behind a headline, which stands in an element of its own
 * inside of the heading: {@code <h1><span class="kicker">Harbours</span> Pier reopens</h1>}.
 */
final class Kickers {

  /** The tag of the block that a kicker makes. */
  static final String TAG = "kicker";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private static final int MAX_KICKER_WORDS = 5;

  private Kickers() {}

  /** Returns the tag of a kicker's block, or an empty string. */
  static String tagOf(Element element) {
    Element heading = element.parent();
    if (heading == null || !HEADINGS.contains(heading.normalName())) {
      return "";
    }
    boolean first = isFirst(element);
    if (!first && element.nextElementSibling() != null) {
      return "";
    }
    String text = ShortElementText.of(element).orElse("");
    String whole = ShortElementText.of(heading).orElse("");
    int words = WordCount.of(text);
    boolean shorter = words > 0 && words <= MAX_KICKER_WORDS && words < WordCount.of(whole) - words;
    boolean named =
        element.normalName().equals("small")
            || ElementContextRules.namesKicker(element.className());
    return shorter && (named || (first && isGlued(element))) ? TAG : "";
  }

  /** Returns whether no text of the heading stands before the element. */
  private static boolean isFirst(Element element) {
    for (Node before = element.previousSibling(); before != null; ) {
      if (before instanceof Element || (before instanceof TextNode words && !words.isBlank())) {
        return false;
      }
      before = before.previousSibling();
    }
    return true;
  }

  /**
   * "HarboursPier reopens": two elements without white space between them, which the page sets
   * apart by its layout.
   */
  private static boolean isGlued(Element element) {
    return element.nextSibling() instanceof Element after
        && !after.normalName().equals("br")
        && endsWithLetter(element)
        && ShortElementText.of(after)
            .filter(text -> !text.isEmpty() && Character.isUpperCase(text.charAt(0)))
            .isPresent();
  }

  private static boolean endsWithLetter(Element element) {
    Node last = element.childNodeSize() > 0 ? element.childNode(element.childNodeSize() - 1) : null;
    return last instanceof TextNode words
        && !words.getWholeText().isEmpty()
        && Character.isLetter(words.getWholeText().charAt(words.getWholeText().length() - 1));
  }
}
