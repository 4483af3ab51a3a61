package io.dateline.articles.block;

/**
 * Removes fragments from both ends of the story: a story begins and ends with a sentence, and not
 * with a menu entry or a heading.
 */
public final class StoryEdgeRules {

  /** Words below which a block without the end of a sentence is a fragment. */
  private static final int MIN_SENTENCE_WORDS = 8;

  private static final int MAX_HEADLINE_WORDS = 25;

  private StoryEdgeRules() {}

  /**
   * Removes fragments from both ends of the body. The last remaining block stays, whatever it looks
   * like.
   */
  public static void trim(LabelledBlocks labels) {
    int left = count(labels);
    int start = labels.bodyStart();
    while (left > 1
        && start < labels.size()
        && (isFragment(labels, start) || isHeadingApart(labels, start))) {
      labels.set(start, BlockLabel.OTHER, "a fragment before the story");
      do {
        start++;
      } while (start < labels.size() && !labels.is(start, BlockLabel.BODY));
      left--;
    }
    int end = labels.bodyEnd();
    while (left > 1 && end > 0 && isFragment(labels, end - 1)) {
      labels.set(end - 1, BlockLabel.OTHER, "a fragment after the story");
      do {
        end--;
      } while (end > 0 && !labels.is(end - 1, BlockLabel.BODY));
      left--;
    }
  }

  /**
   * Returns whether the first block is a headline that the line of date and author, a picture or
   * sharing links separate from the story.
   */
  private static boolean isHeadingApart(LabelledBlocks labels, int start) {
    String text = labels.text(start);
    return start + 1 < labels.size()
        && !labels.is(start + 1, BlockLabel.BODY)
        && labels.words(start) <= MAX_HEADLINE_WORDS
        && !TextFeatures.endsSentence(text);
  }

  /** Counts the blocks of the body. */
  private static int count(LabelledBlocks labels) {
    int count = 0;
    for (int i = 0; i < labels.size(); i++) {
      count += labels.is(i, BlockLabel.BODY) ? 1 : 0;
    }
    return count;
  }

  private static boolean isFragment(LabelledBlocks labels, int block) {
    if (StoryTables.isRow(labels.page().block(block))) {
      return false;
    }
    String text = labels.text(block);
    boolean sentence = TextFeatures.endsSentence(text) && !text.endsWith(":");
    return labels.words(block) < MIN_SENTENCE_WORDS && !sentence;
  }
}
