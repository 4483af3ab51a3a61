package io.dateline.gateway.calls;

import java.util.concurrent.CompletableFuture;

/**
 * A read that is under way for all who ask for the same. Where all of them leave it is given up.
 */
final class SharedCall<T> {

  private final CompletableFuture<Received<T>> answer = new CompletableFuture<>();
  private final CompletableFuture<Void> givenUp = new CompletableFuture<>();
  private int waiting = 1;

  CompletableFuture<Received<T>> answer() {
    return answer;
  }

  /** Is completed when nobody waits any more. */
  CompletableFuture<Void> givenUp() {
    return givenUp;
  }

  /** One more waits; false where it was given up already. */
  synchronized boolean join() {
    if (givenUp.isDone()) {
      return false;
    }
    waiting++;
    return true;
  }

  /** One waits no more. */
  void leave() {
    synchronized (this) {
      waiting--;
      if (waiting > 0 || answer.isDone()) {
        return;
      }
    }
    givenUp.complete(null);
  }
}
