package io.dateline.articles.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes waiting readers when this process commits a change. Waiting takes no thread. */
@ApplicationScoped
public class FeedChangeNotifier {

  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());

  void notifyReaders(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedChanged changed) {
    next.getAndSet(new CompletableFuture<>()).complete(null);
  }

  /**
   * Returns the future that {@link #await} waits for. A reader takes it before it looks for
   * changes, so that it does not miss a change that is committed in between.
   */
  CompletableFuture<Void> nextChange() {
    return next.get();
  }

  /** Completes at the next change, or when the time is over. */
  Uni<Void> await(CompletableFuture<Void> change, Duration atMost) {
    Uni<Void> changed = Uni.createFrom().completionStage(() -> change.copy());
    return changed.ifNoItem().after(atMost).recoverWithItem((Void) null);
  }
}
