package io.dateline.gateway.endpoint;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the connections that listen, and lets no more in than are borne. */
@Singleton
class Listeners {

  private final SubscriptionSettings settings;
  private final AtomicInteger connected = new AtomicInteger();

  Listeners(SubscriptionSettings settings) {
    this.settings = settings;
  }

  boolean enter() {
    if (connected.incrementAndGet() > settings.connections()) {
      connected.decrementAndGet();
      return false;
    }
    return true;
  }

  void leave() {
    connected.decrementAndGet();
  }
}
