package io.dateline.entities.coreference;

import io.dateline.entities.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Spans of a text that may lie within one another. A question costs the logarithm of their number.
 */
final class SpanIndex {

  private final int[] starts;

  /** For each span, in the order of starts, the furthest end of it and of all spans before it. */
  private final int[] furthestEnds;

  SpanIndex(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    starts = sorted.stream().mapToInt(Span::start).toArray();
    furthestEnds = new int[starts.length];
    int furthest = 0;
    for (int i = 0; i < starts.length; i++) {
      furthest = Math.max(furthest, sorted.get(i).end());
      furthestEnds[i] = furthest;
    }
  }

  /** Returns whether one of the spans contains the whole of another span. */
  boolean contain(Span span) {
    int found = Arrays.binarySearch(starts, span.start());
    int last = found >= 0 ? lastOf(found) : -found - 2;
    return last >= 0 && furthestEnds[last] >= span.end();
  }

  private int lastOf(int index) {
    int last = index;
    while (last + 1 < starts.length && starts[last + 1] == starts[index]) {
      last++;
    }
    return last;
  }
}
