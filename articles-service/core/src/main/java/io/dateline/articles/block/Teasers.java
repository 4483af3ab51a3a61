package io.dateline.articles.block;

import java.util.HashMap;
import java.util.Map;

/**
 * Drops teasers of other stories: a heading that is a link, with a sentence or two of summary, in
 * an element of their own outside of the story.
 */
final class Teasers {

  /** Words of a teaser's summary. */
  private static final int MAX_SUMMARY_WORDS = 60;

  /** Paragraphs of one teaser. */
  private static final int MAX_SUMMARIES = 2;

  /** Blocks between the heading and its summary, such as a date. */
  private static final int MAX_BLOCKS_TO_HEADING = 3;

  /** Blocks of one teaser before and behind its heading. */
  private static final int MAX_CARD_BLOCKS = 40;

  private static final int MIN_HEADING_WORDS = 3;

  private static final int MAX_HEADING_WORDS = 30;

  /** Words of a summary. */
  private static final int MIN_SUMMARY_WORDS = 8;

  /** Cards of one form whose titles are links without being headings. */
  private static final int MIN_CARDS = 2;

  /** Share of a heading's characters that are a link. */
  private static final double LINKED = 0.8;

  /** Words and paragraphs of the story beside the teasers; a page that leads to others has less. */
  private static final int MIN_STORY_WORDS = 40;

  private static final int MIN_STORY_PARAGRAPHS = 3;

  private Teasers() {}

  static void drop(LabelledBlocks labels) {
    if (!labels.page().html()) {
      return;
    }
    Map<Integer, Integer> titles = linkedTitles(labels);
    int[] headings = new int[labels.size()];
    Map<Integer, Integer> wordsOf = new HashMap<>();
    Map<Integer, Integer> paragraphsOf = new HashMap<>();
    int story = -1;
    boolean any = false;
    for (int i = 0; i < labels.size(); i++) {
      headings[i] = labels.is(i, BlockLabel.BODY) ? headingOf(labels, i, titles) : -1;
      any |= headings[i] >= 0;
      if (labels.is(i, BlockLabel.BODY) && headings[i] < 0 && !isLinked(labels.page().block(i))) {
        int container = labels.page().block(i).container();
        int sum = wordsOf.merge(container, labels.words(i), Integer::sum);
        paragraphsOf.merge(container, 1, Integer::sum);
        story = story < 0 || sum > wordsOf.get(story) ? container : story;
      }
    }
    if (!any || story < 0 || wordsOf.get(story) < MIN_STORY_WORDS) {
      return;
    }
    boolean several = paragraphsOf.get(story) >= MIN_STORY_PARAGRAPHS;
    ElementNames root = elementOf(labels, story);
    int main = MainHeading.of(labels.page());
    for (int i = 0; i < labels.size(); i++) {
      if (headings[i] >= 0
          && !isInStory(labels.page(), headings[i], i, root)
          && (several || isApart(labels.page(), headings[i], main, root))) {
        for (int j = headings[i]; j <= i; j++) {
          if (labels.is(j, BlockLabel.BODY)) {
            labels.set(j, BlockLabel.RELATED, "teaser of another story");
          }
        }
      }
    }
  }

  /** Counts the linked lines above a paragraph by their form: cards of one list look the same. */
  private static Map<Integer, Integer> linkedTitles(LabelledBlocks labels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < labels.size(); i++) {
      RawBlock block = labels.page().block(i);
      if (isTitle(block) && labels.is(i + 1, BlockLabel.BODY)) {
        counts.merge(block.kind(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isTitle(RawBlock block) {
    return isLinked(block)
        && block.words() >= MIN_HEADING_WORDS
        && block.words() <= MAX_HEADING_WORDS
        && !block.in(StructuralContext.BYLINE_NAME);
  }

  /** Returns whether the main heading and the story stand together in an element without this. */
  private static boolean isApart(PageLayout page, int heading, int main, ElementNames root) {
    return main >= 0
        && root.isWithin(page.block(main).names().apartFrom(page.block(heading).names()));
  }

  /** Returns whether the teaser stands in the element of the story, as the items of a list do. */
  private static boolean isInStory(PageLayout page, int heading, int summary, ElementNames root) {
    RawBlock block = page.block(heading);
    return card(page, heading, summary) == null
        || block.in(StructuralContext.STORY_NAME)
        || block.in(StructuralContext.ARTICLE_BODY)
        || block.names().isWithin(root);
  }

  private static ElementNames elementOf(LabelledBlocks labels, int container) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.page().block(i).container() == container && labels.is(i, BlockLabel.BODY)) {
        ElementNames names = labels.page().block(i).names();
        return names.outer() == null ? names : names.outer();
      }
    }
    return ElementNames.NONE;
  }

  /** Returns the linked heading above this summary in an element of their own, or -1. */
  private static int headingOf(LabelledBlocks labels, int i, Map<Integer, Integer> titles) {
    PageLayout page = labels.page();
    if (page.block(i).words() > MAX_SUMMARY_WORDS || page.block(i).isHeading()) {
      return -1;
    }
    for (int j = i - 1; j >= Math.max(0, i - MAX_BLOCKS_TO_HEADING); j--) {
      RawBlock block = page.block(j);
      boolean repeated = j == i - 1 && titles.getOrDefault(block.kind(), 0) >= MIN_CARDS;
      if (isTitle(block) && (block.isHeading() || repeated)) {
        return isAlone(labels, j, i) ? j : -1;
      }
      if (block.isHeading()) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether the element around heading and summary holds little more. */
  private static boolean isAlone(LabelledBlocks labels, int heading, int summary) {
    PageLayout page = labels.page();
    ElementNames card = card(page, heading, summary);
    if (card == null) {
      return false;
    }
    int paragraphs = 0;
    for (int i = heading; i < page.size() && page.block(i).names().isWithin(card); i++) {
      if (i - heading > MAX_CARD_BLOCKS) {
        return false;
      }
      boolean paragraph =
          page.block(i).words() >= MIN_SUMMARY_WORDS
              && !isLinked(page.block(i))
              && !(i > heading && isTitle(page.block(i - 1)) && i != summary);
      paragraphs += paragraph ? 1 : 0;
      if (paragraphs > MAX_SUMMARIES) {
        return false;
      }
    }
    for (int i = heading - 1; i >= 0 && page.block(i).names().isWithin(card); i--) {
      if (heading - i > MAX_CARD_BLOCKS) {
        return false;
      }
      boolean teaser = i > 0 && isTitle(page.block(i - 1));
      if (labels.is(i, BlockLabel.BODY) && !isLinked(page.block(i)) && !teaser) {
        return false;
      }
    }
    return true;
  }

  /** Returns the innermost element around both blocks; null if there is none. */
  private static ElementNames card(PageLayout page, int heading, int summary) {
    ElementNames apart = page.block(heading).names().apartFrom(page.block(summary).names());
    return apart.outer();
  }

  private static boolean isLinked(RawBlock block) {
    return block.linkedChars() >= LINKED * block.text().length();
  }
}
