package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Empty lines separate the paragraphs of preformatted text. */
  private static final Pattern EMPTY_LINE = Pattern.compile("[\\n\\r][ \\t]*+[\\n\\r]");

  private final String raw;
  private final List<RawBlock> blocks;
  private final ReadingDeadline deadline;
  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int end = -1;
  private int linked;
  private int breaks;

  private final List<HtmlLevel> levels = new ArrayList<>();
  private final ElementContextRules hints;
  private UnreadText unread;
  private Element passedOver;

  /** The open table of figures, and its open row. */
  private Element table;

  private Element row;
  private int links;
  private int containers;

  HtmlWalk(String raw, List<RawBlock> blocks, ElementContextRules hints, ReadingDeadline deadline) {
    this.raw = raw;
    this.blocks = blocks;
    this.hints = hints;
    this.deadline = deadline;
  }

  @SuppressWarnings("ReferenceEquality") // The root itself is meant, not an equal element.
  void walk(Element root) {
    unread = new UnreadText(root, hints);
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
      if (row != null) {
        separate(true);
      } else if (breaks > 1) {
        flush();
      } else if (text.length() > 0) {
        text.append('\n');
      }
      return false;
    }
    if (depth > MAX_DEPTH) {
      return true;
    }
    boolean block = HtmlTags.BLOCK_ELEMENTS.contains(name);
    if (!block && unread.has(element)) {
      passedOver = element;
      return false;
    }
    if (name.equals("a")) {
      links++;
    }
    if (row != null) {
      // The cells of a row are one block.
      separate(block);
      return true;
    }
    if (table == null && name.equals("table") && StoryTables.isOfFigures(element)) {
      table = element;
    } else if (table != null && name.equals("tr")) {
      row = element;
    }
    String tag = block ? name : inlineTag(element);
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
    if (HtmlTags.SKIPPED_ELEMENTS.contains(name) || name.equals("br") || element == passedOver) {
      return;
    }
    if (name.equals("a")) {
      links--;
    }
    if (row != null && element != row) {
      separate(HtmlTags.BLOCK_ELEMENTS.contains(name));
      return;
    }
    row = null;
    table = element == table ? null : table;
    if (!levels.isEmpty() && last().element() == element) {
      flush();
      levels.remove(levels.size() - 1);
    }
  }

  private static String inlineTag(Element element) {
    String kicker = Kickers.tagOf(element);
    return kicker.isEmpty() ? CaptionElements.tagOf(element) : kicker;
  }

  private void separate(boolean block) {
    if (block && text.length() > 0) {
      text.append(' ');
    }
  }

  private void append(TextNode words) {
    String whole = words.getWholeText();
    if (!levels.isEmpty() && last().tag().equals("pre") && EMPTY_LINE.matcher(whole).find()) {
      int from = words.sourceRange().startPos();
      boolean tracked = words.sourceRange().isTracked();
      Matcher gap = EMPTY_LINE.matcher(whole);
      int at = 0;
      while (gap.find()) {
        append(whole.substring(at, gap.start()), from + at, from + gap.start(), tracked);
        flush();
        at = gap.end();
      }
      append(whole.substring(at), from + at, from + whole.length(), tracked);
      return;
    }
    var range = words.sourceRange();
    append(whole, range.startPos(), range.endPos(), range.isTracked());
  }

  private void append(String piece, int from, int to, boolean tracked) {
    if (piece.isBlank()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      return;
    }
    breaks = 0;
    if (tracked) {
      if (start < 0) {
        start = from;
      }
      end = Math.max(end, to);
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
            WordCount.of(folded),
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
