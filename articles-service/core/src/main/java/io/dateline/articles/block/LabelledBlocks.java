package io.dateline.articles.block;

/** What each block of a page is, and why, while it is being found out. */
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

  public boolean is(int block, BlockLabel label) {
    return labels[block] == label;
  }

  public void set(int block, BlockLabel label, String reason) {
    labels[block] = label;
    reasons[block] = reason;
  }

  /** Whether a block is the next piece of one caption that is laid out as several elements. */
  public boolean continuesCaption(int block) {
    RawBlock before = page.block(block - 1);
    RawBlock piece = page.block(block);
    return before.isBeside(piece)
        && is(block, BlockLabel.CAPTION)
        && is(block - 1, BlockLabel.CAPTION)
        && piece.tag().equals("figcaption")
        && before.tag().equals("figcaption");
  }

  /** The first block of the body, or {@link #size()} where there is none. */
  public int bodyStart() {
    int i = 0;
    while (i < labels.length && labels[i] != BlockLabel.BODY) {
      i++;
    }
    return i;
  }

  /** The block after the last of the body, or 0 where there is none. */
  public int bodyEnd() {
    int i = labels.length;
    while (i > 0 && labels[i - 1] != BlockLabel.BODY) {
      i--;
    }
    return i;
  }
}
