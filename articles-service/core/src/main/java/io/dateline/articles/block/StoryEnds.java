package io.dateline.articles.block;

import io.dateline.articles.language.Agencies;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Adds the first and the last paragraphs of the story that the model left out: they are often
 * short, and get a low score from the clutter beside them.
 */
final class StoryEnds {

  /** Score of a sentence below the last block of the story that is added to the story. */
  private static final double MIN_SCORE = 0.25;

  /** Words of such a sentence, and of one that stands in the element of the story. */
  private static final int MIN_WORDS = 8;

  private static final int MIN_WORDS_IN_ELEMENT = 2;

  /** Short paragraphs that are added at the end. */
  private static final int MAX_ADDED = 3;

  /** Blocks between a dateline paragraph and the rest of the story, such as an advertisement. */
  private static final int MAX_BLOCKS_TO_DATELINE = 3;

  /** "… he told reporters. – Bernama": a sentence, a dash and the agency's name end the story. */
  private static final Pattern SIGNED_BY_AGENCY =
      Pattern.compile(
          "[.!?][\"'”’]? ?(?:[-–—] ?\\p{Lu}[\\p{L} ]{1,18}|\\(\\p{Lu}[\\p{L}]{1,10}\\))\\.?$");

  /** "KARSHOLM (Reuters) - The pier …": a paragraph that begins with a dateline is story. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .,'’-]{2,50}?(?:, \\p{L}+\\.? \\d{1,2})?,? ?(?:\\((?:"
              + Agencies.inDateline()
              + ")\\) ?[-–—]{1,2}|\\s[–—]{1,2}) \\S.{20,}");

  private StoryEnds() {}

  static void attach(LabelledBlocks labels, double[] scores) {
    attachDateline(labels);
    for (int added = 0; added < MAX_ADDED; added++) {
      int end = labels.bodyEnd();
      if (end == 0 || end == labels.size() || !belongs(labels, end, scores)) {
        return;
      }
      labels.set(end, BlockLabel.BODY, "ends the story");
    }
  }

  private static void attachDateline(LabelledBlocks labels) {
    int start = labels.bodyStart();
    if (start == labels.size()) {
      return;
    }
    for (int i = start - 1; i >= Math.max(0, start - MAX_BLOCKS_TO_DATELINE); i--) {
      RawBlock block = labels.page().block(i);
      boolean capitals =
          block.text().codePoints().limit(4).allMatch(c -> Character.isUpperCase(c) || c == '.');
      if (capitals
          && !block.isHeading()
          && block.linkedChars() * 2 < block.text().length()
          && TextFeatures.endsSentence(block.text())
          && DATELINE.matcher(block.text()).lookingAt()) {
        labels.set(i, BlockLabel.BODY, "begins with a dateline");
        return;
      }
    }
  }

  /**
   * Returns whether the block below the last block of the story is a sentence that touches the
   * story or is signed by an agency.
   */
  private static boolean belongs(LabelledBlocks labels, int end, double[] scores) {
    RawBlock next = labels.page().block(end);
    Optional<KnownPhrases.KnownPhrase> phrase = KnownPhrases.in(next);
    if (phrase.isPresent()) {
      return false;
    }
    if (SIGNED_BY_AGENCY.matcher(next.text()).find()) {
      return true;
    }
    boolean clutter =
        TextFeatures.hasClutterWords(next.text()) || next.linkedChars() > 0 || next.bullet();
    if (clutter || !TextFeatures.endsSentence(next.text()) || next.text().endsWith(":")) {
      return false;
    }
    int words = next.words();
    RawBlock last = labels.page().block(end - 1);
    boolean inElement =
        labels.page().html()
            && next.tag().equals("p")
            && last.tag().equals("p")
            && next.container() == last.container()
            && next.kind() == last.kind();
    boolean atEndOfText =
        !labels.page().html()
            && end == labels.size() - 1
            && (end - 1 == labels.bodyStart()
                || labels.page().block(end).gapBefore() == last.gapBefore());
    return ((inElement || atEndOfText) && words >= MIN_WORDS_IN_ELEMENT)
        || (words >= MIN_WORDS && scores[end] > MIN_SCORE);
  }
}
