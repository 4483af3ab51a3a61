package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the tree once and collects the blocks. It does not recurse, since the page would then
 * decide the depth of the stack.
 */
final class HtmlWalk {

  /**
   * Depth below which elements are read as part of their ancestor. Real pages stay under 100; the
   * limit bounds what a hostile page makes the walk remember for each level.
   */
  private static final int MAX_DEPTH = 400;

  private final String raw;
  private final List<RawBlock> blocks;
  private final ReadingDeadline deadline;
  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int end = -1;
  private int linked;
  private int breaks;

  private final List<HtmlLevel> levels = new ArrayList<>();
  private final ElementContextRules hints = new ElementContextRules();
  private int links;
  private int containers;

  HtmlWalk(String raw, List<RawBlock> blocks, ReadingDeadline deadline) {
    this.raw = raw;
    this.blocks = blocks;
    this.deadline = deadline;
  }

  @SuppressWarnings("ReferenceEquality") // The root itself is meant, not an equal element.
  void walk(Element root) {
    Node node = root;
    int depth = 0;
    int nodes = 0;
    while (node != null) {
      deadline.check(nodes++);
      boolean descend = enter(node, depth);
      Node child = descend && node.childNodeSize() > 0 ? node.childNode(0) : null;
      if (child != null) {
        node = child;
        depth++;
        continue;
      }
      while (true) {
        leave(node, depth);
        if (node == root) {
          node = null;
          break;
        }
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        node = node.parent();
        depth--;
      }
    }
    flush();
  }

  private boolean enter(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String name = element.normalName();
    if (HtmlTags.SKIPPED_ELEMENTS.contains(name)) {
      return false;
    }
    if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        flush();
      } else if (text.length() > 0) {
        text.append('\n');
      }
      return false;
    }
    if (depth > MAX_DEPTH) {
      return true;
    }
    if (name.equals("a")) {
      links++;
    }
    String tag = HtmlTags.BLOCK_ELEMENTS.contains(name) ? name : CaptionElements.tagOf(element);
    if (!tag.isEmpty()) {
      flush();
      HtmlLevel outer = levels.isEmpty() ? null : last();
      levels.add(HtmlLevel.of(element, tag, outer, ++containers, depth, hints));
    }
    return true;
  }

  @SuppressWarnings(
      "ReferenceEquality") // The element that opened the level is meant, not an equal one.
  private void leave(Node node, int depth) {
    if (!(node instanceof Element element) || depth > MAX_DEPTH) {
      return;
    }
    String name = element.normalName();
    if (HtmlTags.SKIPPED_ELEMENTS.contains(name) || name.equals("br")) {
      return;
    }
    if (name.equals("a")) {
      links--;
    }
    if (!levels.isEmpty() && last().element() == element) {
      flush();
      levels.remove(levels.size() - 1);
    }
  }

  private void append(TextNode words) {
    String piece = words.getWholeText();
    if (piece.isBlank()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      return;
    }
    breaks = 0;
    var range = words.sourceRange();
    if (range.isTracked()) {
      if (start < 0) {
        start = range.startPos();
      }
      end = Math.max(end, range.endPos());
    }
    text.append(piece);
    if (links > 0) {
      linked += piece.strip().length();
    }
  }

  private void flush() {
    if (text.length() > 0) {
      String folded = Whitespace.folded(text);
      if (!folded.isEmpty()) {
        add(folded);
      }
    }
    text.setLength(0);
    start = -1;
    end = -1;
    linked = 0;
    breaks = 0;
  }

  private void add(String folded) {
    HtmlLevel level = last();
    int from = Math.max(0, Math.min(start, raw.length()));
    int to = Math.max(from, Math.min(end, raw.length()));
    while (from < to && Whitespace.isSpace(raw.charAt(from))) {
      from++;
    }
    while (to > from && Whitespace.isSpace(raw.charAt(to - 1))) {
      to--;
    }
    PageLayout.refuseAnotherAfter(blocks.size());
    blocks.add(
        new RawBlock(
            folded,
            new Span(from, to),
            level.tag(),
            level.bullet(),
            0,
            Math.min(linked, folded.length()),
            level.depth(),
            level.parent(),
            level.outer(),
            level.contexts(),
            level.names()));
  }

  private HtmlLevel last() {
    return levels.get(levels.size() - 1);
  }
}
