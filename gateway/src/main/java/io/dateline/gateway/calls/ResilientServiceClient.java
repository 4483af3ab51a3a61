package io.dateline.gateway.calls;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.failure.GivenUp;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The calls of one service: so many at once and no more, none while it is known to be down, and
 * reads again where they failed in a way that passes.
 */
final class ResilientServiceClient {

  /** For a service to say whether it is ready, which takes it some milliseconds. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final Downstream service;
  private final Connection connection;
  private final CallSettings settings;
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Map<Endpoint<?>, Watched> watched = new ConcurrentHashMap<>();

  /**
   * How a call is made.
   *
   * @param retries how often it may be made again
   * @param read whether it changes nothing, so that the service may give up in the middle
   * @param givenUp is completed when nobody waits any more
   */
  record Way(Duration within, int retries, boolean read, CompletableFuture<Void> givenUp) {

    Way again() {
      return new Way(within, retries - 1, read, givenUp);
    }
  }

  /** What is known of one endpoint: it may be ill by itself. */
  private record Watched(Circuit circuit, Counter counter) {}

  ResilientServiceClient(
      Downstream service,
      Connection connection,
      CallSettings settings,
      Vertx vertx,
      MeterRegistry meters) {
    this.service = service;
    this.connection = connection;
    this.settings = settings;
    this.vertx = vertx;
    this.meters = meters;
  }

  Connection connection() {
    return connection;
  }

  int underWay() {
    return underWay.get();
  }

  void closeCircuits() {
    watched.values().forEach(one -> one.circuit().close());
  }

  /** Sends it once, with the time of a write. */
  <T> CompletableFuture<Received<T>> once(Call<T> call) {
    return admitted(call, new Way(settings.writeTimeout(), 0, false, new CompletableFuture<>()));
  }

  /**
   * Sends it, and again where it failed in a way that passes.
   *
   * @param givenUp is completed when nobody waits any more
   */
  <T> CompletableFuture<Received<T>> repeated(Call<T> call, CompletableFuture<Void> givenUp) {
    return admitted(call, new Way(settings.timeout(), settings.retries(), true, givenUp));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> CompletableFuture<Received<T>> admitted(Call<T> call, Way way) {
    if (underWay.incrementAndGet() > settings.atOnce()) {
      underWay.decrementAndGet();
      return CompletableFuture.failedFuture(
          new CodedException(
              "DOWNSTREAM_BUSY",
              "The " + service.label() + " service has too much to do.",
              service,
              null));
    }
    Watched endpoint = watched.computeIfAbsent(call.endpoint(), this::watch);
    endpoint.counter().increment();
    CompletableFuture<Received<T>> answer = new CompletableFuture<>();
    CompletableFuture<Received<T>> attempted = new CompletableFuture<>();
    attempted.whenComplete(
        (item, failure) -> {
          underWay.decrementAndGet();
          Calls.pass(item, failure, answer);
        });
    attempt(call, endpoint.circuit(), way, attempted);
    return answer;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> void attempt(
      Call<T> call, Circuit circuit, Way way, CompletableFuture<Received<T>> to) {
    if (way.givenUp().isDone()) {
      to.completeExceptionally(new GivenUp());
      return;
    }
    if (!circuit.lets(System.nanoTime())) {
      to.completeExceptionally(Failures.unavailable(service, null));
      return;
    }
    asked(call, way)
        .whenComplete(
            (answer, failure) -> {
              boolean well = failure == null || !Failures.isIllness(failure);
              if (!(failure instanceof GivenUp) && circuit.ended(well, System.nanoTime())) {
                closeIfReady(circuit);
              }
              if (failure == null) {
                to.complete(answer);
              } else if (way.retries() > 0 && Failures.mayPass(failure)) {
                vertx.setTimer(pause(), up -> attempt(call, circuit, way.again(), to));
              } else {
                to.completeExceptionally(failure);
              }
            });
  }

  /**
   * A service that says itself that it is ready is not left alone: it failed on what it was asked,
   * and whoever finds questions that take too long would otherwise take it away from all others.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // What it says is all there is to it.
  private void closeIfReady(Circuit circuit) {
    connection
        .succeeds("/q/health/ready", PATIENCE)
        .whenComplete(
            (ready, failure) -> {
              if (Boolean.TRUE.equals(ready)) {
                circuit.close();
              }
            });
  }

  /** Whatever goes wrong is an answer: a call that never ends would be shared for ever. */
  private <T> CompletableFuture<Received<T>> asked(Call<T> call, Way way) {
    try {
      return connection.ask(call, way);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** At random, so that many gateways do not come back together; a timer takes 1 at least. */
  private long pause() {
    return 1 + ThreadLocalRandom.current().nextLong(2 * settings.retryAfter().toMillis() + 1);
  }

  private Watched watch(Endpoint<?> endpoint) {
    return new Watched(
        new Circuit(),
        meters.counter("dateline.calls", "service", service.label(), "call", endpoint.name()));
  }
}
