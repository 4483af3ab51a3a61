package io.dateline.articles.block;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of elements that hold a name, a title or a credit. Elements of one name may stand in one
 * another a thousand deep: who asked each for all of its text would read the page a thousand times.
 */
final class ShortElementText {

  /** Nodes in an element that holds a few words. */
  private static final int MAX_NODES = 200;

  /** Characters with the white space of the source. */
  private static final int MAX_CHARS = 5_000;

  private ShortElementText() {}

  /** The element's text; empty where it holds more than such an element does. */
  @SuppressWarnings("ReferenceEquality") // The element itself is meant.
  static Optional<String> of(Element element) {
    int nodes = 0;
    int chars = 0;
    Node node = element;
    while (node != null) {
      nodes++;
      chars += node instanceof TextNode words ? words.getWholeText().length() : 0;
      if (nodes > MAX_NODES || chars > MAX_CHARS) {
        return Optional.empty();
      }
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && node != element) {
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      node = next;
    }
    return Optional.of(element.text());
  }
}
