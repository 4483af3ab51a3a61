package io.dateline.articles.block;

/** A story begins and ends with a sentence, not with a menu entry or a heading. */
public final class StoryEdges {

  /** Words below which a block without the end of a sentence is a fragment. */
  private static final int FRAGMENT = 8;

  private StoryEdges() {}

  /** Takes fragments off both ends of the body. */
  public static void trim(Labelling labels) {
    int start = labels.bodyStart();
    while (start < labels.size() && isFragment(labels.text(start))) {
      labels.set(start, BlockLabel.OTHER, "a fragment before the story");
      start = labels.bodyStart();
    }
    int end = labels.bodyEnd();
    while (end > 0 && isFragment(labels.text(end - 1))) {
      labels.set(end - 1, BlockLabel.OTHER, "a fragment after the story");
      end = labels.bodyEnd();
    }
  }

  private static boolean isFragment(String text) {
    boolean sentence = TextSigns.endsSentence(text) && !text.endsWith(":");
    return Words.count(text) < FRAGMENT && !sentence;
  }
}
