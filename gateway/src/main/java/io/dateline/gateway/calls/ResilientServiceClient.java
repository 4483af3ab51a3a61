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
 * Sends the calls of one service. It limits how many run at once, refuses calls while the service
 * is known to be down, and repeats reads after a failure that may pass.
 */
final class ResilientServiceClient {

  /**
   * Time in which a service must say whether it is ready, which normally takes a few milliseconds.
   */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final Downstream service;
  private final Connection connection;
  private final CallSettings settings;
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Map<Endpoint<?>, Watched> watched = new ConcurrentHashMap<>();

  /**
   * The conditions of sending a call.
   *
   * @param retries how many times the call may be sent again
   * @param read whether the call only reads, so that the service may stop in the middle
   * @param givenUp completes when nobody waits for the answer any more
   */
  record Way(Duration within, int retries, boolean read, CompletableFuture<Void> givenUp) {

    Way again() {
      return new Way(within, retries - 1, read, givenUp);
    }
  }

  /**
   * The state of one endpoint. Each endpoint has its own circuit, because one may fail while the
   * others work.
   */
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

  /** Sends a call once, with the time limit of a write. */
  <T> CompletableFuture<Received<T>> once(Call<T> call) {
    return admitted(call, new Way(settings.writeTimeout(), 0, false, new CompletableFuture<>()));
  }

  /**
   * Sends a call, and sends it again after a failure that may pass.
   *
   * @param givenUp completes when nobody waits for the answer any more
   */
  <T> CompletableFuture<Received<T>> repeated(Call<T> call, CompletableFuture<Void> givenUp) {
    return admitted(call, new Way(settings.timeout(), settings.retries(), true, givenUp));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
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

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
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
   * Closes a circuit that has just opened if the service says that it is ready. Such a service
   * failed on one question only. Otherwise a client that finds slow questions could take the
   * service away from all others.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The outcome of the callback is all that matters.
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

  /**
   * Turns every failure into a failed future, because a call that never ends would be shared
   * forever.
   */
  private <T> CompletableFuture<Received<T>> asked(Call<T> call, Way way) {
    try {
      return connection.ask(call, way);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Returns a random pause in milliseconds, so that several gateways do not come back at once. A
   * timer takes at least 1.
   */
  private long pause() {
    return 1 + ThreadLocalRandom.current().nextLong(2 * settings.retryAfter().toMillis() + 1);
  }

  private Watched watch(Endpoint<?> endpoint) {
    return new Watched(
        new Circuit(),
        meters.counter("dateline.calls", "service", service.label(), "call", endpoint.name()));
  }
}
