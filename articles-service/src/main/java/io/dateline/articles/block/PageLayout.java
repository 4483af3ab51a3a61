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

  public RawBlock block(int index) {
    return blocks.get(index);
  }

  public int size() {
    return blocks.size();
  }
}
