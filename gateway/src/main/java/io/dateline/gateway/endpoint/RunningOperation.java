package io.dateline.gateway.endpoint;

import java.util.concurrent.CompletableFuture;

/**
 * A running execution of an operation, as one waiting client sees it.
 *
 * @param leaving records that this client stops waiting
 */
record RunningOperation(CompletableFuture<OperationAnswer> answer, Runnable leaving) {

  /** Records that this client stops waiting. Must be called at most once. */
  void leave() {
    leaving.run();
  }
}
