package io.dateline.articles.block;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Overrules the choice of the story by {@link KnownPhrases}: a phrase can end the story, or open a
 * list of other stories. In HTML a list ends with its element, and the story can go on behind it.
 */
final class PhraseRules {

  /**
   * Words of story before a phrase may end the story: navigation above a story has such phrases as
   * well.
   */
  private static final int MIN_WORDS_BEFORE_END = 50;

  /**
   * Words of a paragraph that ends a list of other stories, if the model also scores it with {@link
   * #MIN_STORY_SCORE_IN_LIST} or more.
   */
  private static final int MIN_PARAGRAPH_WORDS = 25;

  private static final double MIN_STORY_SCORE_IN_LIST = 0.8;

  /** Paragraphs in a row, which lists of other stories do not have. */
  private static final int PARAGRAPHS_IN_ROW = 3;

  /** Words of a sentence that ends a list whose items stand before it. */
  private static final int MIN_SENTENCE_WORDS = 8;

  /** Characters of the words before a link to another story. */
  private static final int MAX_LEAD_CHARS = 40;

  /** Share of the words behind them that are the link. */
  private static final double LINKED = 0.8;

  private final LabelledBlocks labels;
  private final double[] scores;

  /** Containers and forms of the story's paragraphs so far. */
  private final Set<Integer> storyContainers = new HashSet<>();

  private final Set<Long> storyKinds = new HashSet<>();

  /** The last paragraph of the story so far, and the phrase that ended it or opened a list. */
  private int lastOfStory = -1;

  private int phrase = -1;
  private boolean ended;
  private boolean inList;
  private boolean itemsSeen;

  private PhraseRules(LabelledBlocks labels, double[] scores) {
    this.labels = labels;
    this.scores = scores;
  }

  static void apply(LabelledBlocks labels, double[] scores, ReadingDeadline deadline) {
    new PhraseRules(labels, scores).apply(deadline);
  }

  private void apply(ReadingDeadline deadline) {
    int words = 0;
    for (int i = 0; i < labels.size(); i++) {
      deadline.check(i);
      RawBlock block = labels.page().block(i);
      // A copyright line below a picture does not end the story.
      boolean picture =
          block.in(StructuralContext.FIGURE)
              || CaptionElements.CREDIT_ELEMENTS.contains(block.tag());
      Optional<KnownPhrases.KnownPhrase> found =
          picture ? Optional.empty() : KnownPhrases.in(block);
      if (found.isPresent()) {
        labels.set(i, found.get().label(), found.get().reason());
        if (words >= MIN_WORDS_BEFORE_END) {
          open(i, found.get().effect());
        }
        continue;
      }
      if (labels.is(i, BlockLabel.BODY) && isLinkToOther(block)) {
        labels.set(i, BlockLabel.RELATED, "link to another story");
        continue;
      }
      itemsSeen |= block.bullet() || isLinked(block);
      if (!labels.is(i, BlockLabel.BODY)) {
        continue;
      }
      if ((ended || inList) && goesOn(i)) {
        ended = false;
        inList = false;
      }
      if (ended) {
        labels.set(i, BlockLabel.RELATED, "after the end of the story");
      } else if (inList && !isSurelyStory(i)) {
        labels.set(i, BlockLabel.RELATED, "in a list of other stories");
      } else {
        inList = false;
        words += block.words();
        lastOfStory = i;
        storyContainers.add(block.container());
        storyKinds.add(kindBeside(block));
      }
    }
  }

  private void open(int block, KnownPhrases.EffectOnStory effect) {
    boolean list = effect == KnownPhrases.EffectOnStory.OPENS_LIST;
    boolean end = effect == KnownPhrases.EffectOnStory.ENDS_STORY;
    if (list || end) {
      itemsSeen = false;
      phrase = block;
    }
    inList |= list;
    ended |= end;
  }

  private boolean isSurelyStory(int i) {
    return labels.words(i) >= MIN_PARAGRAPH_WORDS && scores[i] >= MIN_STORY_SCORE_IN_LIST;
  }

  /** Returns whether the story goes on with this block behind the part that the phrase opened. */
  @SuppressWarnings("ReferenceEquality") // The element itself is meant, not one of equal names.
  private boolean goesOn(int i) {
    RawBlock block = labels.page().block(i);
    if (!labels.page().html()) {
      boolean paragraph = !ended && !block.bullet() && isSentence(block);
      return paragraph
          && (itemsSeen
              ? scores[i] >= MIN_STORY_SCORE_IN_LIST
              : labels.is(phrase, BlockLabel.RELATED) && beginsParagraphs(i));
    }
    if (lastOfStory < 0 || isLinked(block)) {
      return false;
    }
    boolean beside =
        storyContainers.contains(block.container()) || storyKinds.contains(kindBeside(block));
    if (!beside) {
      return false;
    }
    RawBlock opener = labels.page().block(phrase);
    ElementNames box = opener.names().apartFrom(labels.page().block(lastOfStory).names());
    boolean own = opener.names() != box;
    if (own) {
      return !block.names().isWithin(box);
    }
    return !ended && itemsSeen && isSentence(block);
  }

  /**
   * Returns whether the model takes this block and those behind it for paragraphs of the story: a
   * list of other stories has one or two sentences below each headline.
   */
  private boolean beginsParagraphs(int from) {
    int end = from + PARAGRAPHS_IN_ROW;
    for (int i = from; i < end; i++) {
      if (i >= labels.size()
          || !labels.is(i, BlockLabel.BODY)
          || !isSentence(labels.page().block(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Read also: Pier reopens", with a link behind the colon. */
  private static boolean isLinkToOther(RawBlock block) {
    int colon = block.text().indexOf(':');
    return colon > 0
        && colon <= MAX_LEAD_CHARS
        && block.linkedChars() >= LINKED * (block.text().length() - colon - 2)
        && KnownPhrases.in(block.text().substring(0, colon))
            .filter(phrase -> phrase.label() == BlockLabel.RELATED)
            .isPresent();
  }

  private static boolean isSentence(RawBlock block) {
    return block.words() >= MIN_SENTENCE_WORDS && TextFeatures.endsSentence(block.text());
  }

  private static boolean isLinked(RawBlock block) {
    return block.linkedChars() * 2 > block.text().length();
  }

  /** Paragraphs that stand each in an element of its own share its form and the element around. */
  private static long kindBeside(RawBlock block) {
    return ((long) block.outer() << 32) ^ (block.kind() & 0xFFFFFFFFL);
  }
}
