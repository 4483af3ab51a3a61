package io.dateline.entities.coreference;

import io.dateline.entities.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * SpanIndex of a text, which may lie within one another, asked in the logarithm of their number.
 */
final class SpanIndex {

  private final int[] starts;

  /** For each stretch the furthest end of it and of all before it. */
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

  /** Whether one of them has the whole span in it. */
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
