package io.dateline.gateway.calls;

import java.util.concurrent.CompletableFuture;

/** A running read that several callers share. It is given up when all of them stop waiting. */
final class SharedCall<T> {

  private final CompletableFuture<ReceivedAnswer<T>> answer = new CompletableFuture<>();
  private final CompletableFuture<Void> givenUp = new CompletableFuture<>();
  private int waiting = 1;

  CompletableFuture<ReceivedAnswer<T>> answer() {
    return answer;
  }

  /** Completes when nobody waits for the answer any more. */
  CompletableFuture<Void> givenUp() {
    return givenUp;
  }

  /** Adds a caller that waits; returns false if the call was given up already. */
  synchronized boolean join() {
    if (givenUp.isDone()) {
      return false;
    }
    waiting++;
    return true;
  }

  /** Removes a caller that stops waiting. */
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
