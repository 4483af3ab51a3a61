package io.dateline.gateway.endpoint;

import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerPlaces;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts the open WebSockets and event streams, and limits their number. */
@Singleton
class ConnectionLimit {

  private final CallerPlaces places;

  ConnectionLimit(SubscriptionSettings settings, MeterRegistry meters) {
    this.places = new CallerPlaces(settings.connections(), settings.perCaller());
    Gauge.builder("dateline.connections.listening", places, CallerPlaces::taken)
        .description("WebSockets and event streams that are open")
        .register(meters);
  }

  /**
   * Takes a place for a connection.
   *
   * @return the reason why there is no place; null if one was taken, which {@link #leave} must give
   *     back once
   */
  String refusal(Caller caller) {
    return switch (places.enter(caller)) {
      case ENTERED -> null;
      case FULL -> "The maximum number of open connections is reached; try again later.";
      case FULL_FOR_CALLER ->
          "You have reached the maximum number of open connections for one caller.";
    };
  }

  void leave(Caller caller) {
    places.leave(caller);
  }
}
