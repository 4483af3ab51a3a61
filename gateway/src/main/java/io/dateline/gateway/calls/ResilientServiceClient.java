package io.dateline.gateway.calls;

import io.dateline.gateway.failure.CallGivenUp;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
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
  private static final Duration READINESS_TIMEOUT = Duration.ofMillis(400);

  private final Downstream service;
  private final ServiceConnection connection;
  private final CallSettings settings;
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Map<Endpoint<?>, EndpointState> watched = new ConcurrentHashMap<>();

  /**
   * The conditions of sending a call.
   *
   * @param retries how many times the call may be sent again
   * @param read whether the call only reads, so that the service may stop in the middle
   * @param givenUp completes when nobody waits for the answer any more
   */
  record SendingConditions(
      Duration within, int retries, boolean read, CompletableFuture<Void> givenUp) {

    SendingConditions again() {
      return new SendingConditions(within, retries - 1, read, givenUp);
    }
  }

  /**
   * The state of one endpoint. Each endpoint has its own circuit, because one may fail while the
   * others work.
   */
  private record EndpointState(CircuitBreaker circuit, Counter counter) {}

  ResilientServiceClient(
      Downstream service,
      ServiceConnection connection,
      CallSettings settings,
      Vertx vertx,
      MeterRegistry meters) {
    this.service = service;
    this.connection = connection;
    this.settings = settings;
    this.vertx = vertx;
    this.meters = meters;
  }

  ServiceConnection connection() {
    return connection;
  }

  int underWay() {
    return underWay.get();
  }

  void closeCircuits() {
    watched.values().forEach(one -> one.circuit().close());
  }

  /** Sends a call once, with the time limit of a write. */
  <T> CompletableFuture<ReceivedAnswer<T>> once(Call<T> call) {
    return admitted(
        call, new SendingConditions(settings.writeTimeout(), 0, false, new CompletableFuture<>()));
  }

  /**
   * Sends a call, and sends it again after a failure that may pass.
   *
   * @param givenUp completes when nobody waits for the answer any more
   */
  <T> CompletableFuture<ReceivedAnswer<T>> repeated(Call<T> call, CompletableFuture<Void> givenUp) {
    return admitted(
        call, new SendingConditions(settings.timeout(), settings.retries(), true, givenUp));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  private <T> CompletableFuture<ReceivedAnswer<T>> admitted(Call<T> call, SendingConditions way) {
    if (underWay.incrementAndGet() > settings.atOnce()) {
      underWay.decrementAndGet();
      return CompletableFuture.failedFuture(
          new CodedException(
              "DOWNSTREAM_BUSY",
              "The " + service.label() + " service is busy; try again in a moment.",
              service,
              null));
    }
    EndpointState endpoint = watched.computeIfAbsent(call.endpoint(), this::watch);
    endpoint.counter().increment();
    CompletableFuture<ReceivedAnswer<T>> answer = new CompletableFuture<>();
    CompletableFuture<ReceivedAnswer<T>> attempted = new CompletableFuture<>();
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
      Call<T> call,
      CircuitBreaker circuit,
      SendingConditions way,
      CompletableFuture<ReceivedAnswer<T>> to) {
    if (way.givenUp().isDone()) {
      to.completeExceptionally(new CallGivenUp());
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
              if (!(failure instanceof CallGivenUp) && circuit.ended(well, System.nanoTime())) {
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
  private void closeIfReady(CircuitBreaker circuit) {
    connection
        .succeeds("/q/health/ready", READINESS_TIMEOUT)
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
  private <T> CompletableFuture<ReceivedAnswer<T>> asked(Call<T> call, SendingConditions way) {
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

  private EndpointState watch(Endpoint<?> endpoint) {
    return new EndpointState(
        new CircuitBreaker(),
        meters.counter("dateline.calls", "service", service.label(), "call", endpoint.name()));
  }
}
