package io.dateline.gateway.calls;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Duration;
import java.util.OptionalLong;

/** When the request that is being worked on must be answered. Bound to its Vert.x context. */
final class Deadline {

  private static final String KEY = "dateline.deadline";

  private Deadline() {}

  /** Starts the time of the request in hand; without one, nothing. */
  static void start(Duration whole) {
    if (VertxContext.isOnDuplicatedContext()) {
      ContextLocals.put(KEY, System.nanoTime() + whole.toNanos());
    }
  }

  /** Milliseconds left, not below 0; empty where no request is in hand. */
  static OptionalLong millisLeft() {
    if (!VertxContext.isOnDuplicatedContext()) {
      return OptionalLong.empty();
    }
    Long end = ContextLocals.<Long>get(KEY, null);
    return end == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, (end - System.nanoTime()) / 1_000_000));
  }
}
