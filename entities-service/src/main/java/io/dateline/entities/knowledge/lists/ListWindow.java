package io.dateline.entities.knowledge.lists;

/**
 * Which stretch of a list is asked for.
 *
 * @param limit 1 to 200
 * @param after only what comes behind this cursor, null for no bound
 * @param before only what comes in front of this cursor, and of that the last; null for no bound
 * @param last whether the end of the list is asked for rather than its beginning
 * @param count whether to count all that match
 */
public record ListWindow(int limit, String after, String before, boolean last, boolean count) {

  public static final int DEFAULT_LIMIT = 20;
  static final int MOST = 200;

  public ListWindow {
    if (limit < 1 || limit > MOST) {
      throw RequestProblem.badRequest("limit is a number from 1 to " + MOST + ".");
    }
    if (after != null && before != null) {
      throw RequestProblem.badRequest("after and before exclude each other.");
    }
  }

  /** Whether the list is read from its end. */
  public boolean isBackwards() {
    return last || before != null;
  }

  public String cursor() {
    return after != null ? after : before;
  }
}
