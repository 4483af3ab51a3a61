package io.dateline.articles.block;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells which elements inside of a line are no part of it: struck-out words and hidden labels. */
final class UnreadText {

  private static final Set<String> STRUCK_ELEMENTS = Set.of("del", "s", "strike");

  /**
   * Largest share of a page's text that is struck out. Where more is, an end tag is missing, and
   * browsers strike out all that follows.
   */
  private static final double MAX_STRUCK_SHARE = 0.2;

  private final Element root;

  private final ElementContextRules rules;

  /** Whether the page strikes words out; null until it has such an element, as few pages do. */
  private Boolean strikes;

  UnreadText(Element root, ElementContextRules rules) {
    this.root = root;
    this.rules = rules;
  }

  /** Returns whether this inline element with all its text is no part of the line around it. */
  boolean has(Element element) {
    if (isStruckOut(element)) {
      return strikes();
    }
    return rules.isUnseen(element)
        && !isShownPart(element)
        && ShortElementText.of(element).isPresent();
  }

  private boolean strikes() {
    if (strikes == null) {
      StruckChars chars = new StruckChars();
      NodeTraversor.traverse(chars, root);
      strikes = chars.struck <= MAX_STRUCK_SHARE * chars.all;
    }
    return strikes;
  }

  private static boolean isStruckOut(Element element) {
    return STRUCK_ELEMENTS.contains(element.normalName())
        || (element.attributesSize() > 0 && element.attr("style").contains("line-through"));
  }

  /**
   * Returns whether an element that screen readers leave out is a part of the line all the same:
   * the large first letter of a word, or the form that readers see of a text which screen readers
   * get beside it.
   */
  private boolean isShownPart(Element element) {
    if (element.hasAttr("hidden")
        || !element.attr("aria-hidden").equals("true")
        || rules.isForScreenReaders(element)) {
      return false;
    }
    return continuesWord(element.previousSibling(), element.nextSibling(), element)
        || isSpoken(element.previousElementSibling())
        || isSpoken(element.nextElementSibling());
  }

  private boolean isSpoken(Element beside) {
    return beside != null && rules.isForScreenReaders(beside);
  }

  private static boolean continuesWord(Node before, Node after, Element element) {
    String text = ShortElementText.of(element).orElse("");
    if (text.isEmpty()) {
      return false;
    }
    boolean front =
        before instanceof TextNode words
            && endsWithLetter(words.getWholeText())
            && Character.isLetter(text.charAt(0));
    boolean back =
        after instanceof TextNode words
            && !words.getWholeText().isEmpty()
            && Character.isLetter(words.getWholeText().charAt(0))
            && endsWithLetter(text);
    return front || back;
  }

  private static boolean endsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
  }

  /** Counts the characters of a page, and those that are struck out. */
  private static final class StruckChars implements NodeVisitor {

    private int open;
    private long struck;
    private long all;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        int chars = words.getWholeText().length();
        all += chars;
        struck += open > 0 ? chars : 0;
      } else if (isStruck(node)) {
        open++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      open -= isStruck(node) ? 1 : 0;
    }

    private static boolean isStruck(Node node) {
      return node instanceof Element element && isStruckOut(element);
    }
  }
}
