package io.dateline.entities.knowledge.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a list that is read along a key: the rows after or before a cursor, in the order of
 * the list, and whether more rows stand on either side.
 *
 * @param rows in the order of the list
 */
public record KeysetPage<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

  /**
   * @param read the rows in reading direction, at most one more than the limit
   */
  public static <T> KeysetPage<T> of(List<T> read, ListWindow request) {
    boolean more = read.size() > request.limit();
    List<T> rows = new ArrayList<>(more ? read.subList(0, request.limit()) : read);
    if (request.isBackwards()) {
      Collections.reverse(rows);
      return new KeysetPage<>(rows, request.before() != null, more);
    }
    return new KeysetPage<>(rows, more, request.after() != null);
  }

  /** Returns {@code <} or {@code >}: the comparison of the next row with the cursor. */
  public static String comparison(boolean descending, ListWindow request) {
    return descending == request.isBackwards() ? ">" : "<";
  }

  /** Returns the direction in which the list is read, {@code ASC} or {@code DESC}. */
  public static String direction(boolean descending, ListWindow request) {
    return descending == request.isBackwards() ? "ASC" : "DESC";
  }
}
