package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the blocks of tag-less text: one for each line, since crawlers write one paragraph a line,
 * or one for each paragraph where lines are broken at a fixed width.
 */
public final class TextLayout {

  private static final String BULLETS = "•*·‣▪◦●–-—";

  private TextLayout() {}

  /**
   * A line without the white space around it.
   *
   * @param start its first character, behind a bullet
   * @param end the character behind it
   * @param gap empty lines before it
   */
  record Line(int start, int end, boolean bullet, int gap) {

    int length() {
      return end - start;
    }
  }

  /**
   * Returns the blocks of the text, in its order.
   *
   * @throws PageTooComplex if there are more than one page may have
   */
  public static PageLayout of(String raw) {
    List<Line> lines = lines(raw);
    boolean[] continued = HardWrap.continued(raw, lines);
    List<RawBlock> blocks = new ArrayList<>();
    int group = 0;
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      int last = i;
      while (last + 1 < lines.size() && continued[last + 1]) {
        last++;
      }
      group += first.gap() > 0 ? 1 : 0;
      String text =
          last == i
              ? Whitespace.folded(raw.substring(first.start(), first.end()))
              : HardWrap.joined(raw, lines.subList(i, last + 1));
      blocks.add(
          RawBlock.ofText(
              text,
              new Span(first.start(), lines.get(last).end()),
              first.bullet(),
              first.gap(),
              group));
      i = last + 1;
    }
    return new PageLayout(raw, false, List.copyOf(blocks), PageHead.NONE);
  }

  private static List<Line> lines(String raw) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int position = 0;
    int length = raw.length();
    while (position < length) {
      int lineEnd = lineEnd(raw, position);
      int start = position;
      int end = lineEnd;
      while (start < end && isSpace(raw.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(raw.charAt(end - 1))) {
        end--;
      }
      boolean bullet = start + 1 < end && isBullet(raw, start);
      if (bullet) {
        start++;
        while (start < end && isSpace(raw.charAt(start))) {
          start++;
        }
      }
      if (start == end || isBare(raw, start, end)) {
        gap++;
      } else {
        PageLayout.refuseAnotherAfter(lines.size());
        lines.add(new Line(start, end, bullet, gap));
        gap = 0;
      }
      position = lineEnd + 1;
      if (lineEnd + 1 < length && raw.charAt(lineEnd) == '\r' && raw.charAt(lineEnd + 1) == '\n') {
        position++;
      }
    }
    return lines;
  }

  private static int lineEnd(String raw, int from) {
    int i = from;
    while (i < raw.length()
        && raw.charAt(i) != '\n'
        && raw.charAt(i) != '\r'
        && raw.charAt(i) != '\u2028'
        && raw.charAt(i) != '\u2029') {
      i++;
    }
    return i;
  }

  /**
   * Returns whether a bullet stands here. A dash is one only if white space follows, since "-" also
   * opens amounts and quotes.
   */
  private static boolean isBullet(String raw, int at) {
    return BULLETS.indexOf(raw.charAt(at)) >= 0 && isSpace(raw.charAt(at + 1));
  }

  private static boolean isBare(String raw, int start, int end) {
    return end - start == 1 && BULLETS.indexOf(raw.charAt(start)) >= 0;
  }

  static boolean isSpace(char c) {
    return Whitespace.isSpace(c);
  }
}
