package io.dateline.articles.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes waiting readers when this process commits a change. Waiting holds no thread. */
@ApplicationScoped
public class FeedBell {

  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedGrew grew) {
    next.getAndSet(new CompletableFuture<>()).complete(null);
  }

  /**
   * What {@link #await} waits for. To be taken before looking whether there is something to wait
   * for, so that what is committed in between is not missed.
   */
  CompletableFuture<Void> listen() {
    return next.get();
  }

  /** Completes when the bell rings, or after a while. */
  Uni<Void> await(CompletableFuture<Void> bell, Duration atMost) {
    Uni<Void> rung = Uni.createFrom().completionStage(() -> bell.copy());
    return rung.ifNoItem().after(atMost).recoverWithItem((Void) null);
  }
}
