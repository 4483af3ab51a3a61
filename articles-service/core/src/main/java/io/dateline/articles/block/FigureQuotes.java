package io.dateline.articles.block;

/**
 * Keeps quotations that stand in a figure of their own between two paragraphs of the story. Posts
 * of social networks, which look alike, are no quotations.
 */
final class FigureQuotes {

  private static final int MIN_WORDS = 4;

  /** Blocks between a quotation and the paragraphs of the story: its speaker, other quotations. */
  private static final int MAX_BLOCKS_TO_STORY = 3;

  private FigureQuotes() {}

  static void keep(LabelledBlocks labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      RawBlock block = labels.page().block(i);
      boolean open = labels.is(i, BlockLabel.OTHER) || labels.is(i, BlockLabel.CAPTION);
      if (open
          && block.in(StructuralContext.BLOCKQUOTE)
          && !block.in(StructuralContext.FIGURE)
          && block.figure() != null
          && block.linkedChars() == 0
          && block.text().indexOf('@') < 0
          && block.words() >= MIN_WORDS
          && story(labels, i, -1)
          && story(labels, i, 1)) {
        labels.set(i, BlockLabel.BODY, "a quotation of the story");
      }
    }
  }

  private static boolean story(LabelledBlocks labels, int from, int step) {
    for (int n = 1; n <= MAX_BLOCKS_TO_STORY; n++) {
      int i = from + n * step;
      if (i < 0 || i >= labels.size()) {
        return false;
      }
      if (labels.is(i, BlockLabel.BODY)) {
        return true;
      }
    }
    return false;
  }
}
