package io.dateline.entities.text;

/**
 * A stretch of one stored text revision.
 *
 * @param start the first UTF-16 unit, 0 or more
 * @param end the unit after the last one, greater than {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the characters of a text that the span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Returns whether two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
