package io.dateline.articles.block;

import java.util.Arrays;
import java.util.List;

/**
 * Finds lines that a program broke at a fixed width: the first word of the next line would not have
 * fitted. Such lines are one paragraph up to the next empty line.
 */
final class HardWrap {

  /** Characters of a line at which programs break; mail has 72 to 78. */
  private static final int MIN_WIDTH = 32;

  private static final int MAX_WIDTH = 110;

  /** Share of lines that may be longer, such as addresses. */
  private static final double MAX_LONG_SHARE = 0.05;

  /** Full lines of a text that is broken, and their share of the lines that have a next line. */
  private static final int MIN_FULL_LINES = 3;

  private static final double MIN_FULL_SHARE = 0.7;

  /** The width is that of the longest lines, without a few that stick out. */
  private static final double WIDTH_QUANTILE = 0.95;

  /** Characters that a full line may be shorter, since programs count widths in their own ways. */
  private static final int SLACK = 2;

  private HardWrap() {}

  /** Returns for each line whether it continues the line before it. */
  static boolean[] continued(String raw, List<TextLayout.Line> lines) {
    boolean[] continued = new boolean[lines.size()];
    int width = width(lines);
    if (width < MIN_WIDTH) {
      return continued;
    }
    int full = 0;
    int pairs = 0;
    for (int i = 1; i < continued.length; i++) {
      TextLayout.Line line = lines.get(i);
      if (line.gap() > 0 || line.bullet()) {
        continue;
      }
      // Entries of a menu say nothing: no line of a paragraph but its last is so short.
      pairs += lines.get(i - 1).length() >= width / 2 ? 1 : 0;
      continued[i] = isFull(raw, lines.get(i - 1), line, width);
      full += continued[i] ? 1 : 0;
    }
    return full >= MIN_FULL_LINES && full >= MIN_FULL_SHARE * pairs
        ? continued
        : new boolean[lines.size()];
  }

  /** Returns the width at which the lines are broken; 0 if too many are longer than programs do. */
  private static int width(List<TextLayout.Line> lines) {
    int[] lengths = new int[lines.size()];
    int size = 0;
    int longer = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      longer += length > MAX_WIDTH ? 1 : 0;
      boolean inner = i + 1 < lines.size() && lines.get(i + 1).gap() == 0;
      if (inner && length <= MAX_WIDTH) {
        lengths[size++] = length;
      }
    }
    if (size < MIN_FULL_LINES || longer > MAX_LONG_SHARE * lines.size()) {
      return 0;
    }
    Arrays.sort(lengths, 0, size);
    return lengths[Math.min(size - 1, (int) (WIDTH_QUANTILE * size))];
  }

  private static boolean isFull(String raw, TextLayout.Line line, TextLayout.Line next, int width) {
    int word = 0;
    while (word < next.length()
        && !Whitespace.isSpace(raw.charAt(next.start() + word))
        && (word == 0 || !isIdeograph(raw.charAt(next.start() + word)))) {
      word++;
    }
    return line.length() <= MAX_WIDTH && line.length() + 1 + word > width - SLACK;
  }

  /** Joins the lines of one paragraph; Chinese and Japanese lines have no space between them. */
  static String joined(String raw, List<TextLayout.Line> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLayout.Line line : lines) {
      boolean ideographs =
          text.length() > 0
              && isIdeograph(text.charAt(text.length() - 1))
              && isIdeograph(raw.charAt(line.start()));
      text.append(text.length() == 0 || ideographs ? "" : " ");
      text.append(raw, line.start(), line.end());
    }
    return Whitespace.folded(text);
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u3000' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uffef');
  }
}
