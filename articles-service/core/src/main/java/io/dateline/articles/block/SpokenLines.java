package io.dateline.articles.block;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the lines of a story that only somebody's words make: readers' voices with their names
 * ("“It costs too much.” — Jane Roe, nurse") and the questions and answers of an interview ("ROE:
 * Yes, next year."). They are too short to read like a story.
 */
final class SpokenLines {

  private static final Pattern SIGNED_QUOTE =
      Pattern.compile(
          "[\"“”„«‘'].{3,800}[\"”“»’'][.,]?\\s*(?:[–—―-]|--)\\s*\\p{Lu}[^.!?]{1,80}\\.?");

  private static final Pattern SPEAKER_LINE =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}): \\S.*");

  /** Fewer lines with a name and a colon can be headings. */
  private static final int MIN_LINES_OF_INTERVIEW = 3;

  private SpokenLines() {}

  /** Gives the story such lines where they touch it. */
  static void keep(LabelledBlocks labels) {
    int at = 0;
    while (at < labels.size()) {
      int end = at;
      while (end < labels.size() && isOfStoryOrFree(labels, end) && isSpoken(labels, end)) {
        end++;
      }
      boolean touches =
          (at > 0 && labels.is(at - 1, BlockLabel.BODY))
              || (end < labels.size() && labels.is(end, BlockLabel.BODY));
      if (end > at && touches && (isSigned(labels, at) || isInterview(labels, at, end))) {
        for (int i = at; i < end; i++) {
          if (!labels.is(i, BlockLabel.BODY)) {
            labels.set(i, BlockLabel.BODY, "somebody's words in the story");
          }
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isOfStoryOrFree(LabelledBlocks labels, int i) {
    return labels.is(i, BlockLabel.BODY)
        || (labels.is(i, BlockLabel.OTHER) && KnownPhrases.in(labels.page().block(i)).isEmpty());
  }

  private static boolean isSpoken(LabelledBlocks labels, int i) {
    return isSigned(labels, i) || SPEAKER_LINE.matcher(labels.text(i)).matches();
  }

  private static boolean isSigned(LabelledBlocks labels, int i) {
    return SIGNED_QUOTE.matcher(labels.text(i)).matches();
  }

  /** An interview has one speaker twice: the same name opens two lines. */
  private static boolean isInterview(LabelledBlocks labels, int from, int to) {
    Set<String> speakers = new HashSet<>();
    int lines = 0;
    for (int i = from; i < to; i++) {
      Matcher line = SPEAKER_LINE.matcher(labels.text(i));
      if (line.matches()) {
        lines++;
        speakers.add(line.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return lines >= MIN_LINES_OF_INTERVIEW && speakers.size() < lines;
  }
}
