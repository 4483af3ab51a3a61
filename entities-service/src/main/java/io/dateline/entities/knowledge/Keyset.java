package io.dateline.entities.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a list that is read along a key: the rows after (or before) a cursor, in the order of
 * the list, and whether more stand on either side.
 *
 * @param rows in the order of the list
 */
record Keyset<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

  /**
   * @param read up to one row more than asked for, in reading direction
   */
  static <T> Keyset<T> of(List<T> read, PageRequest request) {
    boolean more = read.size() > request.limit();
    List<T> rows = new ArrayList<>(more ? read.subList(0, request.limit()) : read);
    if (request.isBackwards()) {
      Collections.reverse(rows);
      return new Keyset<>(rows, request.before() != null, more);
    }
    return new Keyset<>(rows, more, request.after() != null);
  }

  /** {@code <} or {@code >}: on which side of the cursor the next row of the direction stands. */
  static String comparison(boolean descending, PageRequest request) {
    return descending == request.isBackwards() ? ">" : "<";
  }

  /** The direction in which the list is read. */
  static String direction(boolean descending, PageRequest request) {
    return descending == request.isBackwards() ? "ASC" : "DESC";
  }
}
