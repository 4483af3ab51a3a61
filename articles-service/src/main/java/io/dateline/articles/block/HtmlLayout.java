package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes the blocks of an HTML page, however broken or deeply nested it is. */
public final class HtmlLayout {

  /**
   * Elements below this depth are read as part of their ancestor. Real pages stay under 100; a page
   * made to exhaust the stack does not get to choose how much is remembered per level.
   */
  static final int MAX_DEPTH = 400;

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "map",
          "math",
          "textarea",
          "datalist",
          "head",
          "input",
          "dialog");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "label",
          "amp-img",
          "hgroup");

  private HtmlLayout() {}

  /** The blocks of the page, in the order of its source. */
  public static PageLayout of(String raw) {
    // jsoup counts lines for each position, and nobody asks for them: to HTML a return is the same.
    String oneLine = raw.replace('\n', '\r');
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(oneLine, "");
    Element body = document.body();
    List<RawBlock> blocks = new ArrayList<>();
    if (body != null) {
      new Walk(raw, blocks).walk(body);
    }
    return new PageLayout(raw, true, List.copyOf(blocks), HtmlHead.of(document));
  }

  /** One pass over the tree, by hand: recursion would let a page choose the depth of our stack. */
  private static final class Walk {

    private final String raw;
    private final List<RawBlock> blocks;
    private final StringBuilder text = new StringBuilder();
    private int start = -1;
    private int end = -1;
    private int linked;
    private int breaks;

    private final List<Level> levels = new ArrayList<>();
    private final NameHints hints = new NameHints();
    private int links;
    private int containers;

    Walk(String raw, List<RawBlock> blocks) {
      this.raw = raw;
      this.blocks = blocks;
    }

    @SuppressWarnings("ReferenceEquality") // The root itself is meant.
    void walk(Element root) {
      Node node = root;
      int depth = 0;
      while (node != null) {
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
      if (SKIPPED.contains(name)) {
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
      String tag = BLOCKS.contains(name) ? name : PictureParts.tagOf(element);
      if (!tag.isEmpty()) {
        flush();
        Level outer = levels.isEmpty() ? null : last();
        levels.add(Level.of(element, tag, outer, ++containers, depth, hints));
      }
      return true;
    }

    @SuppressWarnings("ReferenceEquality") // This very element opened the level.
    private void leave(Node node, int depth) {
      if (!(node instanceof Element element) || depth > MAX_DEPTH) {
        return;
      }
      String name = element.normalName();
      if (SKIPPED.contains(name) || name.equals("br")) {
        return;
      }
      if (name.equals("a")) {
        links--;
      }
      if (!levels.isEmpty() && last().element == element) {
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
      Level level = last();
      int from = Math.max(0, Math.min(start, raw.length()));
      int to = Math.max(from, Math.min(end, raw.length()));
      while (from < to && Whitespace.isSpace(raw.charAt(from))) {
        from++;
      }
      while (to > from && Whitespace.isSpace(raw.charAt(to - 1))) {
        to--;
      }
      blocks.add(
          new RawBlock(
              folded,
              new Span(from, to),
              level.tag,
              level.bullet,
              0,
              Math.min(linked, folded.length()),
              level.depth,
              level.parent,
              level.outer,
              level.settings,
              level.names));
    }

    private Level last() {
      return levels.get(levels.size() - 1);
    }
  }

  /** What a block-level element adds to what its ancestors said. */
  private record Level(
      Element element,
      String tag,
      boolean bullet,
      int depth,
      int number,
      int parent,
      int outer,
      Set<Setting> settings,
      ElementNames names) {

    static Level of(
        Element element, String tag, Level outer, int number, int depth, NameHints hints) {
      Set<Setting> settings = EnumSet.noneOf(Setting.class);
      if (outer != null) {
        settings.addAll(outer.settings);
      }
      hints.add(element, settings);
      boolean bullet = tag.equals("li") || (outer != null && outer.bullet);
      return new Level(
          element,
          tag.toLowerCase(Locale.ROOT),
          bullet,
          depth,
          number,
          outer == null ? 0 : outer.number,
          outer == null ? 0 : outer.parent,
          settings,
          ElementNames.of(element, outer == null ? null : outer.names));
    }
  }
}
