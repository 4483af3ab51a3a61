package io.dateline.gateway.calls;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lets so many calls of one service be under way, and refuses what comes beyond at once. */
final class Bulkhead {

  private final Downstream service;
  private final int most;
  private final AtomicInteger underWay = new AtomicInteger();

  Bulkhead(Downstream service, int most) {
    this.service = service;
    this.most = most;
  }

  /** A call that counts while it is under way; DOWNSTREAM_BUSY where there are too many. */
  <T> Uni<T> through(Supplier<Uni<T>> call) {
    return Uni.createFrom()
        .deferred(
            () -> {
              if (underWay.incrementAndGet() > most) {
                underWay.decrementAndGet();
                return Uni.createFrom()
                    .failure(
                        new CodedException(
                            "DOWNSTREAM_BUSY",
                            "The " + service.label() + " service has too much to do.",
                            service,
                            null));
              }
              return call.get().onTermination().invoke(underWay::decrementAndGet);
            });
  }

  int underWay() {
    return underWay.get();
  }
}
