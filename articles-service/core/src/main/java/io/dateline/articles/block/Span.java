package io.dateline.articles.block;

/**
 * A half-open stretch {@code [start, end)} in UTF-16 units of one stored text.
 *
 * @param start the first unit, 0 or more
 * @param end the unit behind the last, at least {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }
}
