package io.dateline.articles.block;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the text of elements that hold a name, a title or a credit. Elements can be nested a
 * thousand deep; without limits the texts of all of them would be the page a thousand times.
 */
final class ShortElementText {

  /** Nodes of an element that holds a few words. */
  private static final int MAX_NODES = 200;

  /** Characters of such an element, with the white space of the source. */
  private static final int MAX_CHARS = 5_000;

  private ShortElementText() {}

  /** Returns the element's text; empty if the element is larger than the limits. */
  @SuppressWarnings("ReferenceEquality") // The element itself is meant, not an equal one.
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
