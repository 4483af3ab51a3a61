package io.dateline.articles.block;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Drops parts that markup names as something other than the story: text that readers do not see,
 * readers' comments, and notices about cookies. Names can lie, so that a part that holds the story
 * stays.
 */
final class NamedParts {

  /** Words of story that stand above readers' comments, or beside a notice. */
  private static final int MIN_STORY_WORDS = 15;

  /** Words of a part that readers do not see. */
  private static final int MAX_UNSEEN_WORDS = 60;

  private NamedParts() {}

  static void drop(LabelledBlocks labels) {
    if (!labels.page().html()) {
      return;
    }
    dropUnseen(labels);
    dropComments(labels);
    drop(
        labels,
        block -> block.in(StructuralContext.CONSENT_NAME),
        BlockLabel.LEGAL,
        "in a notice about cookies");
  }

  /**
   * Drops what is not seen, if it is little: a large part appears when readers unfold it, or when
   * they subscribe.
   */
  private static void dropUnseen(LabelledBlocks labels) {
    int unseen = 0;
    int seen = 0;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY)) {
        int words = labels.words(i);
        boolean hidden = labels.page().block(i).in(StructuralContext.UNSEEN);
        unseen += hidden ? words : 0;
        seen += hidden ? 0 : words;
      }
    }
    if (unseen > 0 && seen >= MIN_STORY_WORDS && unseen <= Math.max(MAX_UNSEEN_WORDS, seen / 10)) {
      setAll(
          labels,
          0,
          block -> block.in(StructuralContext.UNSEEN),
          BlockLabel.OTHER,
          "readers do not see it");
    }
  }

  /**
   * Drops comments below the story. The class of an element around the story can have the word,
   * too: "comments-open", or the section for opinions.
   */
  private static void dropComments(LabelledBlocks labels) {
    Map<Integer, Integer> wordsOf = new HashMap<>();
    int story = -1;
    int last = -1;
    int words = 0;
    for (int i = 0; i < labels.size(); i++) {
      RawBlock block = labels.page().block(i);
      if (labels.is(i, BlockLabel.BODY) && !isComment(block)) {
        int count = block.words();
        words += count;
        int sum = wordsOf.merge(block.container(), count, Integer::sum);
        if (story < 0 || block.container() == story || sum > wordsOf.get(story)) {
          story = block.container();
          last = i;
        }
      }
    }
    if (words >= MIN_STORY_WORDS) {
      setAll(
          labels, last + 1, NamedParts::isComment, BlockLabel.COMMENTS, "in a part for comments");
    }
  }

  private static boolean isComment(RawBlock block) {
    return block.in(StructuralContext.COMMENT) || block.in(StructuralContext.COMMENT_NAME);
  }

  private static void drop(
      LabelledBlocks labels, Predicate<RawBlock> part, BlockLabel label, String reason) {
    int rest = 0;
    boolean headed = false;
    for (int i = 0; i < labels.size(); i++) {
      RawBlock block = labels.page().block(i);
      boolean in = part.test(block);
      headed |= in && block.tag().equals("h1");
      rest += labels.is(i, BlockLabel.BODY) && !in ? block.words() : 0;
    }
    if (!headed && rest >= MIN_STORY_WORDS) {
      setAll(labels, 0, part, label, reason);
    }
  }

  private static void setAll(
      LabelledBlocks labels, int from, Predicate<RawBlock> part, BlockLabel label, String reason) {
    for (int i = from; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY) && part.test(labels.page().block(i))) {
        labels.set(i, label, reason);
      }
    }
  }
}
