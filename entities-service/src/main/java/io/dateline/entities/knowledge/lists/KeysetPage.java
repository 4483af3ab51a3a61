package io.dateline.entities.knowledge.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a list that is read along a key: the rows after (or before) a cursor, in the order of
 * the list, and whether more stand on either side.
 *
 * @param rows in the order of the list
 */
public record KeysetPage<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

  /**
   * @param read up to one row more than asked for, in reading direction
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

  /** {@code <} or {@code >}: on which side of the cursor the next row of the direction stands. */
  public static String comparison(boolean descending, ListWindow request) {
    return descending == request.isBackwards() ? ">" : "<";
  }

  /** The direction in which the list is read. */
  public static String direction(boolean descending, ListWindow request) {
    return descending == request.isBackwards() ? "ASC" : "DESC";
  }
}
