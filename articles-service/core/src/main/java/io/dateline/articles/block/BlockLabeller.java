package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what each block is: scores choose the story, known phrases overrule them, and what is left
 * over is told apart by where it stands.
 */
public final class BlockLabeller {

  /**
   * Words of story before a phrase that ends stories is believed: navigation has such phrases too.
   */
  private static final int WORDS_BEFORE_END = 50;

  /**
   * After a list of other stories has begun, only a paragraph this long and this likely ends it.
   */
  private static final int PARAGRAPH = 25;

  private static final double LIKELY = 0.8;

  /** Pages of so few blocks are notes. */
  private static final int NOTE = 4;

  /** Enough for a sentence that touches the story. */
  private static final double MAYBE = 0.25;

  /** How many blocks other than pictures may stand between the first picture and the body. */
  private static final int BLOCKS_BEFORE = 15;

  /** "4 of 12", "Read more": what stands between the pictures of a gallery. */
  private static final int SHORT = 5;

  /** Portraits of writers are figures, too. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?:(?i:"
              + Languages.alternatives(WordList.PORTRAIT_LEAD)
              + ")) \\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}[\\p{L}.'’-]+){0,5}");

  /** "… he told reporters. – Bernama": a sentence, a dash, one word. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[.!?][\"'”’]? ?(?:[-–—] ?\\p{Lu}[\\p{L} ]{1,18}|\\(\\p{Lu}[\\p{L}]{1,10}\\))\\.?$");

  private final BodyScorer scorer;

  public BlockLabeller(BodyScorer scorer) {
    this.scorer = scorer;
  }

  /** The labels that need no metadata; headline, byline and dateline come later. */
  public Labelling label(PageLayout page) {
    return label(page, PageDeadline.NONE);
  }

  /**
   * The labels that need no metadata; headline, byline and dateline come later.
   *
   * @throws PageTooComplex after the deadline
   */
  public Labelling label(PageLayout page, PageDeadline deadline) {
    double[] scores = scorer.score(page);
    deadline.check();
    boolean[] story = BodyChoice.of(scores);
    Labelling labels = new Labelling(page);
    for (int i = 0; i < page.size(); i++) {
      if (story[i]) {
        labels.set(i, BlockLabel.BODY, "reads like the story");
      } else {
        labelClutter(labels, i);
      }
    }
    attachEnd(labels, scores);
    applyPhrases(labels, scores, deadline);
    dropRepetitions(labels);
    StoryEdges.trim(labels);
    keepSomething(labels, scores);
    deadline.check();
    labelCaptions(labels, deadline);
    return labels;
  }

  /** A note of a line or two has nothing around it that could tell story from clutter. */
  private static void keepSomething(Labelling labels, double[] scores) {
    if (labels.bodyEnd() > 0) {
      return;
    }
    int best = -1;
    for (int i = 0; i < labels.size(); i++) {
      boolean free = KnownPhrases.in(labels.page().block(i)).isEmpty();
      if (free && labels.size() <= NOTE) {
        labels.set(i, BlockLabel.BODY, "all there is");
      }
      if (free
          && Words.count(labels.text(i)) >= PARAGRAPH
          && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    if (labels.size() > NOTE && best >= 0) {
      labels.set(best, BlockLabel.BODY, "the likeliest of an unlikely page");
    }
  }

  private static void labelClutter(Labelling labels, int i) {
    RawBlock block = labels.page().block(i);
    if (block.in(Setting.COMMENT_NAME)) {
      labels.set(i, BlockLabel.COMMENTS, "in a part for comments");
    } else if (block.in(Setting.NAV) || block.in(Setting.FOOTER)) {
      labels.set(i, BlockLabel.NAVIGATION, "in navigation or footer");
    } else if (block.in(Setting.RELATED_NAME)) {
      labels.set(i, BlockLabel.RELATED, "in a part for other stories");
    } else if (block.linkedChars() * 2 > block.text().length() || block.bullet()) {
      labels.set(i, BlockLabel.NAVIGATION, "a link or an item of a list outside of the story");
    }
  }

  private static void applyPhrases(Labelling labels, double[] scores, PageDeadline deadline) {
    int words = 0;
    boolean ended = false;
    boolean inList = false;
    for (int i = 0; i < labels.size(); i++) {
      deadline.check(i);
      RawBlock block = labels.page().block(i);
      boolean story = labels.is(i, BlockLabel.BODY);
      // Who owns a picture within the story does not end it.
      boolean picture = block.in(Setting.FIGURE) || PictureParts.CREDIT_TAGS.contains(block.tag());
      Optional<KnownPhrases.Phrase> phrase = picture ? Optional.empty() : KnownPhrases.in(block);
      if (phrase.isPresent()) {
        KnownPhrases.Phrase found = phrase.get();
        labels.set(i, found.label(), found.reason());
        boolean after = words >= WORDS_BEFORE_END;
        ended |= after && found.effect() == KnownPhrases.Effect.ENDS_STORY;
        inList |= after && found.effect() == KnownPhrases.Effect.OPENS_LIST;
        continue;
      }
      if (!story) {
        continue;
      }
      int length = Words.count(block.text());
      if (ended) {
        labels.set(i, BlockLabel.RELATED, "after the end of the story");
        continue;
      }
      if (inList && (length < PARAGRAPH || scores[i] < LIKELY)) {
        labels.set(i, BlockLabel.RELATED, "in a list of other stories");
        continue;
      }
      inList = false;
      words += length;
    }
  }

  /**
   * A last short paragraph is often cut off by what follows: it belongs to the story that it
   * touches if it reads like a sentence that might, or is signed by an agency.
   */
  private static void attachEnd(Labelling labels, double[] scores) {
    int end = labels.bodyEnd();
    if (end == 0 || end == labels.size() || KnownPhrases.in(labels.page().block(end)).isPresent()) {
      return;
    }
    RawBlock next = labels.page().block(end);
    boolean sentence = Words.count(next.text()) >= 8 && TextSigns.endsSentence(next.text());
    boolean clutter =
        TextSigns.hasClutterWords(next.text()) || next.linkedChars() > 0 || next.bullet();
    if (SIGNED.matcher(next.text()).find() || (sentence && !clutter && scores[end] > MAYBE)) {
      labels.set(end, BlockLabel.BODY, "ends the story");
    }
  }

  private static void dropRepetitions(Labelling labels) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY)
          && Words.count(labels.text(i)) > 8
          && !seen.add(labels.text(i))) {
        labels.set(i, BlockLabel.OTHER, "stands there already");
      }
    }
  }

  private static void labelCaptions(Labelling labels, PageDeadline deadline) {
    int from = beforeBody(labels);
    int to = Math.min(labels.size(), labels.bodyEnd() + 2);
    for (int i = 0; i < labels.size(); i++) {
      deadline.check(i);
      RawBlock block = labels.page().block(i);
      boolean figure = isUnderPicture(block, labels.is(i, BlockLabel.BODY));
      boolean near = i >= from && i < to;
      if (PictureParts.CREDIT_TAGS.contains(block.tag())) {
        labels.set(i, BlockLabel.CREDIT, "the name of its element");
        continue;
      }
      boolean open =
          labels.is(i, BlockLabel.BODY)
              || labels.is(i, BlockLabel.OTHER)
              || (near
                  && block.in(Setting.FIGCAPTION)
                  && block.linkedChars() * 2 < block.text().length());
      if (!open
          || (block.in(Setting.FORM) && !block.in(Setting.FIGCAPTION))
          || (!figure && labels.page().html() && !labels.is(i, BlockLabel.BODY))) {
        continue;
      }
      boolean signed =
          figure && i > 0 && labels.is(i - 1, BlockLabel.CAPTION) && isOfOne(labels, i);
      if (signed && Credits.followsCaption(block.text())) {
        labels.set(i, BlockLabel.CREDIT, "a name behind a caption");
        continue;
      }
      Optional<Credits.Credited> credit =
          near && block.text().length() < 600 && !WRITTEN_BY.matcher(block.text()).matches()
              ? Credits.split(block.text())
              : Optional.empty();
      if (credit.isPresent() && Words.count(credit.get().text()) < 2) {
        labels.set(i, BlockLabel.CREDIT, "credits a picture");
      } else if (figure || (credit.isPresent() && near && Words.count(block.text()) < 90)) {
        if (near) {
          labels.set(
              i, BlockLabel.CAPTION, figure ? "under a picture" : "ends with a picture's credit");
        } else {
          labels.set(i, BlockLabel.OTHER, "caption far from the story");
        }
      }
    }
  }

  /** Where what belongs to the story may begin; a gallery above it may be long. */
  private static int beforeBody(Labelling labels) {
    int from = labels.bodyStart();
    for (int others = 0; from > 0 && others < BLOCKS_BEFORE; ) {
      from--;
      others += isOfGallery(labels.page().block(from)) ? 0 : 1;
    }
    return from;
  }

  private static boolean isOfGallery(RawBlock block) {
    return isUnderPicture(block, false)
        || PictureParts.CREDIT_TAGS.contains(block.tag())
        || Words.count(block.text()) < SHORT;
  }

  /** A paragraph of the story is one even where the part around it is named after its pictures. */
  private static boolean isUnderPicture(RawBlock block, boolean story) {
    boolean paragraph = block.tag().equals("p");
    boolean named = block.in(Setting.CAPTION_NAME) && !(paragraph && story);
    boolean only = block.in(Setting.FIGURE) && !paragraph && !block.in(Setting.BLOCKQUOTE);
    return (block.in(Setting.FIGCAPTION) || named || (only && Words.count(block.text()) > 2))
        && (!block.isHeading() || block.in(Setting.FIGCAPTION))
        && !block.in(Setting.BYLINE_NAME)
        && hasWords(block.text());
  }

  /** Not just the time, the length of a film, who wrote, or the word on a button. */
  private static boolean hasWords(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long digits = text.codePoints().filter(Character::isDigit).count();
    boolean button =
        Words.count(text) == 1
            && !text.endsWith(":")
            && text.codePoints().allMatch(BlockLabeller::isLatin);
    return letters > 1 && letters > digits && !button && !WRITTEN_BY.matcher(text).matches();
  }

  private static boolean isLatin(int c) {
    return c < 0x250;
  }

  /** Whether the block before stands in the same part of the page, or right above in it. */
  private static boolean isOfOne(Labelling labels, int i) {
    RawBlock block = labels.page().block(i);
    RawBlock before = labels.page().block(i - 1);
    return before.isBeside(block) || before.outer() == block.outer();
  }
}
