package io.dateline.articles.block;

import java.util.List;

/**
 * A page as a sequence of blocks in the order of the source, with what its head declares.
 *
 * @param raw the decoded page, which the blocks' spans point into
 * @param html whether there were tags
 * @param blocks in reading order
 * @param head what an HTML head declares; empty for tag-less text
 */
public record PageLayout(String raw, boolean html, List<RawBlock> blocks, PageHead head) {

  /**
   * Blocks that one page may have. The longest of 2,000 news pages seen has 1,600; each takes about
   * a kilobyte while the page is read.
   */
  static final int MAX_BLOCKS = 50_000;

  /**
   * Ends a page that would have more blocks than one may.
   *
   * @throws PageTooComplex if there are as many already
   */
  static void refuseAnotherAfter(int blocks) {
    if (blocks >= MAX_BLOCKS) {
      throw new PageTooComplex("The page has more than " + MAX_BLOCKS + " blocks of text.");
    }
  }

  public RawBlock block(int index) {
    return blocks.get(index);
  }

  public int size() {
    return blocks.size();
  }
}
