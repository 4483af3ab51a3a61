package io.dateline.gateway.endpoint;

import java.util.concurrent.CompletableFuture;

/**
 * An operation that is being executed, for one who waits for it.
 *
 * @param leaving tells that this one waits no more
 */
record Run(CompletableFuture<Answer> answer, Runnable leaving) {

  /** This one waits no more; called once. */
  void leave() {
    leaving.run();
  }
}
