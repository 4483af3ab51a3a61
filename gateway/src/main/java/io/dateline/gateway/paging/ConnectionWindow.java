package io.dateline.gateway.paging;

import io.dateline.gateway.failure.CodedException;

/**
 * The window of a list that a connection asks for, in the form that the services take: forwards
 * from {@code after}, backwards from {@code before}, or the {@code last} items of the list.
 *
 * @param limit number of items in the window, 1 to {@value #MAX_ITEMS}
 * @param last true for the last items of the list; null otherwise, so that the parameter is left
 *     out
 */
public record ConnectionWindow(int limit, String after, String before, Boolean last) {

  /** Maximum number of items that the services return in one answer. */
  public static final int MAX_ITEMS = 200;

  /**
   * Number of items if the query states none: enough for a screen, and cheap if somebody asks for
   * it by accident.
   */
  public static final int DEFAULT_ITEMS = 20;

  /**
   * Checks the four arguments of a connection.
   *
   * @throws CodedException BAD_PAGE for a size out of bounds or for arguments that contradict each
   *     other
   */
  public static ConnectionWindow of(Integer first, String after, Integer last, String before) {
    if (first != null && last != null) {
      throw bad("first and last cannot be combined; give one of them, for example first: 20.");
    }
    if (last == null && before != null) {
      throw bad("before must be combined with last, for example last: 20, before: \"…\".");
    }
    if (last != null && after != null) {
      throw bad("after must be combined with first, for example first: 20, after: \"…\".");
    }
    int limit = first != null ? first : last != null ? last : DEFAULT_ITEMS;
    if (limit < 1 || limit > MAX_ITEMS) {
      String name = first == null ? "last" : "first";
      throw bad(
          name + " is 1 to " + MAX_ITEMS + ", for example " + name + ": " + DEFAULT_ITEMS + ".");
    }
    return new ConnectionWindow(
        limit, after, before, (last != null && before == null) ? true : null);
  }

  private static CodedException bad(String message) {
    return new CodedException("BAD_PAGE", message);
  }
}
