package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells figures with a picture from figures that hold a quotation, a table or program text. */
final class Figures {

  private static final Set<String> TEXT_ELEMENTS = Set.of("blockquote", "table", "pre");

  private static final Set<String> PICTURES = Languages.words(WordList.PICTURE_ELEMENT);

  /** Nodes of a figure that are looked at. */
  private static final int MAX_NODES = 200;

  /** Levels between a caption and its figure. */
  private static final int MAX_LEVELS = 5;

  private Figures() {}

  /** Returns whether the figure has a picture, or at least no text that takes its place. */
  @SuppressWarnings("ReferenceEquality") // The figure itself is meant, not an equal one.
  static boolean showsPicture(Element figure) {
    boolean text = false;
    Node node = figure;
    for (int nodes = 0; node != null && nodes < MAX_NODES; nodes++) {
      if (PICTURES.contains(node.normalName())) {
        return true;
      }
      text |= TEXT_ELEMENTS.contains(node.normalName());
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && node != figure) {
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      node = next;
    }
    return !text;
  }

  /** Returns whether the element stands in a figure. */
  static boolean isIn(Element caption) {
    Element outer = caption.parent();
    for (int i = 0; i < MAX_LEVELS && outer != null; i++) {
      if (outer.normalName().equals("figure")) {
        return true;
      }
      outer = outer.parent();
    }
    return false;
  }
}
