package io.dateline.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/** The deadline of the request in hand, bound to its Vert.x context. */
final class Current {

  private static final String KEY = "dateline.deadline";

  private Current() {}

  static void set(Deadline deadline) {
    if (VertxContext.isOnDuplicatedContext()) {
      ContextLocals.put(KEY, deadline);
    }
  }

  /** Null where there is no request, or it has none. */
  static Deadline deadline() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.<Deadline>get(KEY, null) : null;
  }
}
