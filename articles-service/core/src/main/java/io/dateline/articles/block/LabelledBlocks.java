package io.dateline.articles.block;

/**
 * The blocks of a page with the label of each and the reason for it. The steps of the reading
 * change the labels.
 */
public final class LabelledBlocks {

  private final PageLayout page;
  private final BlockLabel[] labels;
  private final String[] reasons;

  LabelledBlocks(PageLayout page) {
    this.page = page;
    labels = new BlockLabel[page.size()];
    reasons = new String[page.size()];
    java.util.Arrays.fill(labels, BlockLabel.OTHER);
    java.util.Arrays.fill(reasons, "not of the story");
  }

  public PageLayout page() {
    return page;
  }

  public int size() {
    return labels.length;
  }

  public BlockLabel label(int block) {
    return labels[block];
  }

  public String reason(int block) {
    return reasons[block];
  }

  public String text(int block) {
    return page.block(block).text();
  }

  /** Returns the number of words of a block. */
  public int words(int block) {
    return page.block(block).words();
  }

  public boolean is(int block, BlockLabel label) {
    return labels[block] == label;
  }

  public void set(int block, BlockLabel label, String reason) {
    labels[block] = label;
    reasons[block] = reason;
  }

  /**
   * Returns whether a block continues the caption of the block before it, which the page lays out
   * in several elements.
   */
  public boolean continuesCaption(int block) {
    RawBlock before = page.block(block - 1);
    RawBlock piece = page.block(block);
    return before.isBeside(piece)
        && is(block, BlockLabel.CAPTION)
        && is(block - 1, BlockLabel.CAPTION)
        && piece.tag().equals("figcaption")
        && before.tag().equals("figcaption");
  }

  /** Returns whether the block is a credit that stands before the caption of the same picture. */
  @SuppressWarnings("ReferenceEquality") // The figure itself is meant, not an equal one.
  public boolean isCreditOfNext(int block) {
    return block >= 0
        && is(block, BlockLabel.CREDIT)
        && !(block > 0 && is(block - 1, BlockLabel.CAPTION))
        && page.block(block).figure() != null
        && page.block(block).figure() == page.block(block + 1).figure();
  }

  /** Returns the first block of the body, or {@link #size()} if there is no body. */
  public int bodyStart() {
    int i = 0;
    while (i < labels.length && labels[i] != BlockLabel.BODY) {
      i++;
    }
    return i;
  }

  /** Returns the block behind the last block of the body, or 0 if there is no body. */
  public int bodyEnd() {
    int i = labels.length;
    while (i > 0 && labels[i - 1] != BlockLabel.BODY) {
      i--;
    }
    return i;
  }
}
