package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels each block of a page. The scores of the body model choose the story, known phrases
 * overrule the scores, and the structure tells the other blocks apart.
 */
public final class BlockLabeller {

  /** Words of the block that a page without a body gets as its body. */
  private static final int MIN_PARAGRAPH_WORDS = 25;

  /** Blocks of a page that counts as a note and is kept whole. */
  private static final int MAX_NOTE_BLOCKS = 4;

  /** Blocks other than pictures that may stand between the first picture and the body. */
  private static final int MAX_BLOCKS_AROUND_PICTURES = 15;

  /**
   * "4 of 12", "Read more": a line of fewer words between two pictures belongs to their gallery.
   */
  private static final int MAX_GALLERY_WORDS = 5;

  /** "By Nora Finch" in a figure is the name below a portrait and no caption. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?:(?i:"
              + Languages.alternatives(WordList.PORTRAIT_LEAD)
              + ")) \\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}[\\p{L}.'’-]+){0,5}");

  private static final int MAX_LABELLED_CREDIT_CHARS = 120;

  /** "https://example.com/film/12": the address of a film or a post that a figure shows. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  private final BodyScorer scorer;

  public BlockLabeller(BodyScorer scorer) {
    this.scorer = scorer;
  }

  /**
   * Labels the blocks without metadata; the metadata extractors label headline, byline and dateline
   * later.
   */
  public LabelledBlocks label(PageLayout page) {
    return label(page, ReadingDeadline.NONE);
  }

  /**
   * Labels the blocks without metadata; the metadata extractors label headline, byline and dateline
   * later.
   *
   * @throws PageTooComplex after the deadline
   */
  public LabelledBlocks label(PageLayout page, ReadingDeadline deadline) {
    double[] scores = scorer.score(page);
    deadline.check();
    boolean[] story = BodySelection.of(scores);
    LabelledBlocks labels = new LabelledBlocks(page);
    for (int i = 0; i < page.size(); i++) {
      if (story[i]) {
        labels.set(i, BlockLabel.BODY, "reads like the story");
      } else {
        labelClutter(labels, i);
      }
    }
    StoryEnds.attach(labels, scores);
    NamedParts.drop(labels);
    OtherArticles.drop(labels, deadline);
    Teasers.drop(labels);
    PhraseRules.apply(labels, scores, deadline);
    dropRepetitions(labels);
    StoryTables.keepWhole(labels);
    FigureQuotes.keep(labels);
    SpokenLines.keep(labels);
    StoryEdgeRules.trim(labels);
    keepSomething(labels, scores);
    deadline.check();
    labelCaptions(labels, deadline);
    return labels;
  }

  /**
   * Gives a page without a body its most likely block, or all blocks of a short note: a note of one
   * or two lines has no surroundings that could tell story from clutter.
   */
  private static void keepSomething(LabelledBlocks labels, double[] scores) {
    if (labels.bodyEnd() > 0) {
      return;
    }
    int best = -1;
    for (int i = 0; i < labels.size(); i++) {
      boolean free = KnownPhrases.in(labels.page().block(i)).isEmpty();
      if (free && labels.size() <= MAX_NOTE_BLOCKS) {
        labels.set(i, BlockLabel.BODY, "all there is");
      }
      if (free
          && labels.words(i) >= MIN_PARAGRAPH_WORDS
          && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    if (labels.size() > MAX_NOTE_BLOCKS && best >= 0) {
      labels.set(best, BlockLabel.BODY, "the likeliest of an unlikely page");
    }
  }

  private static void labelClutter(LabelledBlocks labels, int i) {
    RawBlock block = labels.page().block(i);
    if (block.in(StructuralContext.COMMENT_NAME)) {
      labels.set(i, BlockLabel.COMMENTS, "in a part for comments");
    } else if (block.in(StructuralContext.NAV) || block.in(StructuralContext.FOOTER)) {
      labels.set(i, BlockLabel.NAVIGATION, "in navigation or footer");
    } else if (block.in(StructuralContext.RELATED_NAME)) {
      labels.set(i, BlockLabel.RELATED, "in a part for other stories");
    } else if (block.linkedChars() * 2 > block.text().length() || block.bullet()) {
      labels.set(i, BlockLabel.NAVIGATION, "a link or an item of a list outside of the story");
    }
  }

  private static void dropRepetitions(LabelledBlocks labels) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY) && labels.words(i) > 8 && !seen.add(labels.text(i))) {
        labels.set(i, BlockLabel.OTHER, "stands there already");
      }
    }
  }

  private static void labelCaptions(LabelledBlocks labels, ReadingDeadline deadline) {
    int from = beforeBody(labels);
    int to = Math.min(labels.size(), labels.bodyEnd() + 2);
    for (int i = 0; i < labels.size(); i++) {
      deadline.check(i);
      RawBlock block = labels.page().block(i);
      boolean figure = isUnderPicture(block, labels.is(i, BlockLabel.BODY));
      boolean near = i >= from && i < to;
      if (CaptionElements.CREDIT_ELEMENTS.contains(block.tag())) {
        labels.set(i, BlockLabel.CREDIT, "the name of its element");
        continue;
      }
      boolean open =
          labels.is(i, BlockLabel.BODY)
              || labels.is(i, BlockLabel.OTHER)
              || (near
                  && block.in(StructuralContext.FIGCAPTION)
                  && block.linkedChars() * 2 < block.text().length());
      if (!open
          || (block.in(StructuralContext.FORM) && !block.in(StructuralContext.FIGCAPTION))
          || (!figure
              && labels.page().html()
              && !labels.is(i, BlockLabel.BODY)
              && !isLabelledCredit(block))) {
        continue;
      }
      if (near && !labels.is(i, BlockLabel.BODY) && isLabelledCredit(block)) {
        labels.set(i, BlockLabel.CREDIT, "a label of credits");
        continue;
      }
      boolean signed =
          figure && i > 0 && labels.is(i - 1, BlockLabel.CAPTION) && isOfOne(labels, i);
      if (signed && PictureCredits.followsCaption(block.text())) {
        labels.set(i, BlockLabel.CREDIT, "a name behind a caption");
        continue;
      }
      Optional<PictureCredits.CreditedCaption> credit =
          near && block.text().length() < 600 && !WRITTEN_BY.matcher(block.text()).matches()
              ? PictureCredits.split(block.text())
              : Optional.empty();
      if (credit.isPresent() && WordCount.of(credit.get().text()) < 2) {
        labels.set(i, BlockLabel.CREDIT, "credits a picture");
      } else if (figure || (credit.isPresent() && near && block.words() < 90)) {
        if (near) {
          labels.set(
              i, BlockLabel.CAPTION, figure ? "under a picture" : "ends with a picture's credit");
        } else {
          labels.set(i, BlockLabel.OTHER, "caption far from the story");
        }
      }
    }
  }

  /**
   * Returns the first block that may belong to the story. The blocks of a gallery above the story
   * do not count, since a gallery may be long.
   */
  private static int beforeBody(LabelledBlocks labels) {
    int from = labels.bodyStart();
    for (int others = 0; from > 0 && others < MAX_BLOCKS_AROUND_PICTURES; ) {
      from--;
      others += isOfGallery(labels.page().block(from)) ? 0 : 1;
    }
    return from;
  }

  private static boolean isOfGallery(RawBlock block) {
    return isUnderPicture(block, false)
        || CaptionElements.CREDIT_ELEMENTS.contains(block.tag())
        || block.words() < MAX_GALLERY_WORDS;
  }

  /**
   * Returns whether the block stands below a picture. A paragraph of the story does not, even if
   * the class of the element around it names captions.
   */
  private static boolean isUnderPicture(RawBlock block, boolean story) {
    boolean paragraph = block.tag().equals("p");
    boolean named = block.in(StructuralContext.CAPTION_NAME) && !(paragraph && story);
    boolean only =
        block.in(StructuralContext.FIGURE)
            && !paragraph
            && !StoryTables.isRow(block)
            && !block.in(StructuralContext.BLOCKQUOTE);
    return (block.in(StructuralContext.FIGCAPTION) || named || (only && block.words() > 2))
        && (!block.isHeading() || block.in(StructuralContext.FIGCAPTION))
        && !block.in(StructuralContext.BYLINE_NAME)
        && hasWords(block.text());
  }

  /** "Image source, Aron Falk" beside a picture. */
  private static boolean isLabelledCredit(RawBlock block) {
    return block.in(StructuralContext.FIGURE)
        && block.text().length() <= MAX_LABELLED_CREDIT_CHARS
        && PictureCredits.withoutLabel(block.text()).length() < block.text().length();
  }

  /**
   * Returns whether the text has words of a caption, and is not just a time, the length of a film,
   * an author's name or the label of a button.
   */
  private static boolean hasWords(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long digits = text.codePoints().filter(Character::isDigit).count();
    boolean button =
        WordCount.of(text) == 1
            && !text.endsWith(":")
            && text.codePoints().allMatch(BlockLabeller::isLatin);
    return letters > 1
        && letters > digits
        && !button
        && !WEB_ADDRESS.matcher(text).matches()
        && !WRITTEN_BY.matcher(text).matches();
  }

  private static boolean isLatin(int c) {
    return c < 0x250;
  }

  /** Returns whether the block before stands in the same container, or in the element around it. */
  private static boolean isOfOne(LabelledBlocks labels, int i) {
    RawBlock block = labels.page().block(i);
    RawBlock before = labels.page().block(i - 1);
    return before.isBeside(block) || before.outer() == block.outer();
  }
}
