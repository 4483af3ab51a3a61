package io.dateline.articles.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables of results and figures. Each row is one block, and a table belongs to the story with all
 * its rows or with none. Tables that only lay out a page are not meant.
 */
final class StoryTables {

  /** Nodes of a table of figures that are looked at; a larger table lays out a page. */
  private static final int MAX_NODES = 4_000;

  /** Characters of one cell; the cells of a layout hold paragraphs. */
  private static final int MAX_CELL_CHARS = 160;

  private static final int MIN_ROWS = 2;

  /** Blocks between the table and the paragraphs of the story: its title, a note below it. */
  private static final int MAX_BLOCKS_TO_STORY = 2;

  private StoryTables() {}

  /** Returns whether the table has several short cells in several rows, and no table inside. */
  @SuppressWarnings("ReferenceEquality") // The table itself is meant, not an equal one.
  static boolean isOfFigures(Element table) {
    int rows = 0;
    int cells = 0;
    int chars = 0;
    Node node = table;
    for (int nodes = 0; node != null; nodes++) {
      if (nodes > MAX_NODES || (node != table && node.normalName().equals("table"))) {
        return false;
      }
      if (node instanceof TextNode words) {
        chars += words.text().strip().length();
        if (chars > MAX_CELL_CHARS) {
          return false;
        }
      } else if (node.normalName().equals("td") || node.normalName().equals("th")) {
        cells++;
        chars = 0;
      } else if (node.normalName().equals("tr")) {
        rows++;
        chars = 0;
      } else if (node.normalName().equals("form")) {
        return false;
      }
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && node != table) {
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      node = next;
    }
    return rows >= MIN_ROWS && cells > rows;
  }

  static boolean isRow(RawBlock block) {
    return block.tag().equals("tr");
  }

  /**
   * Gives all rows of a table one label: a table belongs to the story if most of its rows do and it
   * is not the first thing on the page, or if it stands between two paragraphs of the story.
   */
  static void keepWhole(LabelledBlocks labels) {
    int i = 0;
    while (i < labels.size()) {
      ElementNames table = tableOf(labels.page().block(i));
      if (table == null) {
        i++;
        continue;
      }
      while (i > 0 && labels.page().block(i - 1).names().isWithin(table)) {
        i--; // Its caption.
      }
      int end = i;
      int body = 0;
      int rows = 0;
      while (end < labels.size() && labels.page().block(end).names().isWithin(table)) {
        body += labels.is(end, BlockLabel.BODY) ? 1 : 0;
        rows++;
        end++;
      }
      boolean first = isBeforeStory(labels, i) && labels.bodyEnd() > end;
      boolean kept = (body * 2 > rows && !first) || isInside(labels, i, end, table);
      for (int j = i; j < end; j++) {
        if (labels.is(j, BlockLabel.BODY) != kept) {
          labels.set(
              j,
              kept ? BlockLabel.BODY : BlockLabel.OTHER,
              kept ? "row of a table of the story" : "row of a table");
        }
      }
      i = end;
    }
  }

  private static boolean isBeforeStory(LabelledBlocks labels, int block) {
    for (int i = labels.bodyStart(); i < block; i++) {
      if (labels.is(i, BlockLabel.BODY) && !labels.page().block(i).isHeading()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the blocks before and behind the table are story, and it stands among them. */
  private static boolean isInside(LabelledBlocks labels, int start, int end, ElementNames table) {
    int before = storyFrom(labels, start - 1, -1);
    int after = storyFrom(labels, end, 1);
    if (before < 0 || after < 0) {
      return false;
    }
    ElementNames story = labels.page().block(before).names().outer();
    return story != null
        && table.isWithin(story)
        && labels.page().block(after).names().isWithin(story);
  }

  /** Returns the nearest block of the story in this direction, or -1. */
  private static int storyFrom(LabelledBlocks labels, int from, int step) {
    for (int n = 0; n <= MAX_BLOCKS_TO_STORY; n++) {
      int i = from + n * step;
      if (i >= 0
          && i < labels.size()
          && labels.is(i, BlockLabel.BODY)
          && !labels.page().block(i).isHeading()) {
        return i;
      }
    }
    return -1;
  }

  private static ElementNames tableOf(RawBlock block) {
    if (!isRow(block)) {
      return null;
    }
    ElementNames at = block.names();
    while (at != null && !at.isTag("table")) {
      at = at.outer();
    }
    return at;
  }
}
