package io.dateline.articles.block;

import java.util.List;

/**
 * A page as a sequence of blocks, with the declarations of its head.
 *
 * @param raw the decoded page, which the blocks' spans point into
 * @param html whether the page has tags
 * @param blocks in the order of the source
 * @param head the declarations of an HTML head; empty for tag-less text
 */
public record PageLayout(String raw, boolean html, List<RawBlock> blocks, PageHead head) {

  /**
   * Blocks that one page may have. The longest of 2,000 news pages has 1,600; each block takes
   * about a kilobyte while the page is read.
   */
  static final int MAX_BLOCKS = 50_000;

  /**
   * Refuses a page that would get more blocks than one page may have.
   *
   * @throws PageTooComplex if {@code blocks} is the maximum already
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
