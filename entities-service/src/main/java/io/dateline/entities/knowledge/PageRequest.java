package io.dateline.entities.knowledge;

/**
 * Which stretch of a list is asked for.
 *
 * @param limit 1 to 200
 * @param after only what comes behind this cursor, null for no bound
 * @param before only what comes in front of this cursor, and of that the last; null for no bound
 * @param last whether the end of the list is asked for rather than its beginning
 * @param count whether to count all that match
 */
record PageRequest(int limit, String after, String before, boolean last, boolean count) {

  static final int DEFAULT_LIMIT = 20;
  static final int MOST = 200;

  PageRequest {
    if (limit < 1 || limit > MOST) {
      throw KnowledgeProblem.badRequest("limit is a number from 1 to " + MOST + ".");
    }
    if (after != null && before != null) {
      throw KnowledgeProblem.badRequest("after and before exclude each other.");
    }
  }

  /** Whether the list is read from its end. */
  boolean isBackwards() {
    return last || before != null;
  }

  String cursor() {
    return after != null ? after : before;
  }
}
