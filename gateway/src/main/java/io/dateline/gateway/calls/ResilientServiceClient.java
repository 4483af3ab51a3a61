package io.dateline.gateway.calls;

import io.dateline.gateway.failure.CallGivenUp;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Sends the calls of one service. It limits how many run at once, refuses calls while the service
 * is known to be down, and repeats reads after a failure that may pass.
 */
final class ResilientServiceClient {

  /**
   * Time in which a service must say whether it is ready, which normally takes a few milliseconds.
   */
  private static final Duration READINESS_TIMEOUT = Duration.ofMillis(400);

  /**
   * Number of recent calls that a circuit counts: enough to tell a sick service from a few random
   * failures.
   */
  private static final int COUNTED_CALLS = 20;

  /** Share of failed calls that opens a circuit. */
  private static final double FAILURE_RATIO = 0.5;

  /** Time after which a call tries a service again whose circuit is open. */
  private static final Duration OPEN = Duration.ofSeconds(2);

  /** Numbers the clients, because the names of circuits must differ. */
  private static final AtomicInteger CLIENTS = new AtomicInteger();

  private final int number = CLIENTS.incrementAndGet();
  private final Downstream service;
  private final ServiceConnection connection;
  private final CallSettings settings;
  private final MeterRegistry meters;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Map<Endpoint<?>, EndpointState> watched = new ConcurrentHashMap<>();

  /**
   * The conditions of sending a call.
   *
   * @param within time that one attempt may take
   * @param read whether the call only reads, so that the service may stop in the middle and the
   *     call may be sent again
   * @param givenUp completes when nobody waits for the answer any more
   */
  record SendingConditions(Duration within, boolean read, CompletableFuture<Void> givenUp) {}

  /**
   * The state of one endpoint. Each endpoint has its own circuit, because one may fail while the
   * others work.
   */
  private record EndpointState(
      TypedGuard<CompletionStage<ReceivedAnswer<?>>> guard, Counter counter) {}

  ResilientServiceClient(
      Downstream service,
      ServiceConnection connection,
      CallSettings settings,
      MeterRegistry meters) {
    this.service = service;
    this.connection = connection;
    this.settings = settings;
    this.meters = meters;
  }

  ServiceConnection connection() {
    return connection;
  }

  int underWay() {
    return underWay.get();
  }

  static void closeCircuits() {
    CircuitBreakerMaintenance.get().resetAll();
  }

  /** Sends a call once, with the time limit of a write. */
  <T> CompletableFuture<ReceivedAnswer<T>> once(Call<T> call) {
    return admitted(
        call, new SendingConditions(settings.writeTimeout(), false, new CompletableFuture<>()));
  }

  /**
   * Sends a call, and sends it again after a failure that may pass.
   *
   * @param givenUp completes when nobody waits for the answer any more
   */
  <T> CompletableFuture<ReceivedAnswer<T>> repeated(Call<T> call, CompletableFuture<Void> givenUp) {
    return admitted(call, new SendingConditions(settings.timeout(), true, givenUp));
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
    EndpointState endpoint =
        watched.computeIfAbsent(call.endpoint(), any -> watch(call.endpoint(), way.read()));
    endpoint.counter().increment();
    CompletableFuture<ReceivedAnswer<T>> answer = new CompletableFuture<>();
    CompletableFuture<ReceivedAnswer<T>> attempted = new CompletableFuture<>();
    attempted.whenComplete(
        (item, failure) -> {
          underWay.decrementAndGet();
          Calls.pass(item, failure, answer);
        });
    attempt(call, endpoint, way, attempted);
    return answer;
  }

  // An endpoint has answers of one type; the callback passes the result on.
  @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"})
  private <T> void attempt(
      Call<T> call,
      EndpointState endpoint,
      SendingConditions way,
      CompletableFuture<ReceivedAnswer<T>> to) {
    endpoint
        .guard()
        .get(() -> (CompletionStage<ReceivedAnswer<?>>) (CompletionStage<?>) asked(call, way))
        .whenComplete(
            (answer, failure) -> {
              if (failure instanceof CircuitBreakerOpenException) {
                to.completeExceptionally(Failures.unavailable(service, null));
              } else {
                Calls.pass((ReceivedAnswer<T>) answer, failure, to);
              }
            });
  }

  /**
   * Closes a circuit that has just opened if the service says that it is ready. Such a service
   * failed on one question only. Otherwise a client that finds slow questions could take the
   * service away from all others.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The outcome of the callback is all that matters.
  private void closeIfReady(String circuit) {
    connection
        .succeeds("/q/health/ready", READINESS_TIMEOUT)
        .whenComplete(
            (ready, failure) -> {
              if (Boolean.TRUE.equals(ready)) {
                CircuitBreakerMaintenance.get().reset(circuit);
              }
            });
  }

  /**
   * Turns every failure into a failed future, because a call that never ends would be shared
   * forever.
   */
  private <T> CompletableFuture<ReceivedAnswer<T>> asked(Call<T> call, SendingConditions way) {
    if (way.givenUp().isDone()) {
      return CompletableFuture.failedFuture(new CallGivenUp());
    }
    try {
      return connection.ask(call, way);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Makes the guard of an endpoint: a circuit breaker, and for reads retries around it. The pause
   * before a retry is random, so that several gateways do not come back at once.
   */
  private EndpointState watch(Endpoint<?> endpoint, boolean reads) {
    String circuit = "%s %s %d".formatted(service.label(), endpoint.name(), number);
    TypedGuard.Builder<CompletionStage<ReceivedAnswer<?>>> guard =
        TypedGuard.create(new TypeLiteral<CompletionStage<ReceivedAnswer<?>>>() {})
            .withCircuitBreaker()
            .name(circuit)
            .requestVolumeThreshold(COUNTED_CALLS)
            .failureRatio(FAILURE_RATIO)
            .delay(OPEN.toMillis(), ChronoUnit.MILLIS)
            .when(Failures::isIllness)
            .onStateChange(
                state -> {
                  if (state == CircuitBreakerState.OPEN) {
                    closeIfReady(circuit);
                  }
                })
            .done();
    if (reads && settings.retries() > 0) {
      guard
          .withRetry()
          .maxRetries(settings.retries())
          .delay(settings.retryAfter().toMillis(), ChronoUnit.MILLIS)
          .jitter(settings.retryAfter().toMillis(), ChronoUnit.MILLIS)
          .whenException(Failures::mayPass)
          .done();
    }
    return new EndpointState(
        guard.build(),
        meters.counter("dateline.calls", "service", service.label(), "call", endpoint.name()));
  }
}
