package io.dateline.gateway.endpoint;

import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.Places;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts the connections that listen, and lets no more in than are borne. */
@Singleton
class Listeners {

  private final Places places;

  Listeners(SubscriptionSettings settings, MeterRegistry meters) {
    this.places = new Places(settings.connections(), settings.perCaller());
    Gauge.builder("dateline.connections.listening", places, Places::taken)
        .description("WebSockets and event streams that are open")
        .register(meters);
  }

  /**
   * Lets one in.
   *
   * @return why not; null where it is in, and has to {@link #leave} once
   */
  String refusal(Caller caller) {
    return switch (places.enter(caller)) {
      case ENTERED -> null;
      case FULL -> "No more can listen now.";
      case FULL_FOR_CALLER -> "You listen by as many connections as one caller gets.";
    };
  }

  void leave(Caller caller) {
    places.leave(caller);
  }
}
