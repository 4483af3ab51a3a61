package io.dateline.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/** The deadline of the current request, bound to its Vert.x context. */
final class CurrentDeadline {

  private static final String KEY = "dateline.deadline";

  private CurrentDeadline() {}

  static void set(Deadline deadline) {
    if (VertxContext.isOnDuplicatedContext()) {
      ContextLocals.put(KEY, deadline);
    }
  }

  /** Returns the deadline; null if there is no request or it has no deadline. */
  static Deadline deadline() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.<Deadline>get(KEY, null) : null;
  }
}
