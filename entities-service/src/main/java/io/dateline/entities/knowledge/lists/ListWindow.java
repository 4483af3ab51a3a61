package io.dateline.entities.knowledge.lists;

/**
 * The part of a list that a request asks for.
 *
 * @param limit 1 to 200
 * @param after only items after this cursor, null for no bound
 * @param before only the last items before this cursor, null for no bound
 * @param last whether the end of the list is wanted and not its beginning
 * @param count whether to count all items that match
 */
public record ListWindow(int limit, String after, String before, boolean last, boolean count) {

  public static final int DEFAULT_LIMIT = 20;
  static final int MAX_ITEMS = 200;

  public ListWindow {
    if (limit < 1 || limit > MAX_ITEMS) {
      throw RequestProblem.badRequest("limit is a number from 1 to " + MAX_ITEMS + ".");
    }
    if (after != null && before != null) {
      throw RequestProblem.badRequest("after and before exclude each other.");
    }
  }

  /** Returns whether the list is read from its end. */
  public boolean isBackwards() {
    return last || before != null;
  }

  public String cursor() {
    return after != null ? after : before;
  }
}
