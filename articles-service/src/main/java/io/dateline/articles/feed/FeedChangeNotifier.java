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
public class FeedChangeNotifier {

  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());

  void notifyReaders(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedChanged changed) {
    next.getAndSet(new CompletableFuture<>()).complete(null);
  }

  /**
   * What {@link #await} waits for. To be taken before looking whether there is something to wait
   * for, so that what is committed in between is not missed.
   */
  CompletableFuture<Void> nextChange() {
    return next.get();
  }

  /** Completes when the bell rings, or after a while. */
  Uni<Void> await(CompletableFuture<Void> change, Duration atMost) {
    Uni<Void> changed = Uni.createFrom().completionStage(() -> change.copy());
    return changed.ifNoItem().after(atMost).recoverWithItem((Void) null);
  }
}
