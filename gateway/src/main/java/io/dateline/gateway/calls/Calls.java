package io.dateline.gateway.calls;

import io.dateline.gateway.failure.Downstream;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** The one way to the services behind. Answers arrive on the Vert.x context that asked. */
@Singleton
public class Calls {

  private final CallSettings settings;
  private final MeterRegistry meters;
  private final Map<Downstream, Bulkhead> bulkheads = new EnumMap<>(Downstream.class);
  private final Map<Read, Uni<?>> underWay = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private final Map<String, Counter> counters = new ConcurrentHashMap<>();

  /** Answers that are kept at once; with more, what comes is not kept. */
  private static final int MOST_KEPT = 2000;

  /** What is read: equal ones have equal answers. */
  private record Read(String call, List<?> arguments) {}

  Calls(CallSettings settings, MeterRegistry meters) {
    this.settings = settings;
    this.meters = meters;
    for (Downstream service : Downstream.values()) {
      Bulkhead bulkhead = new Bulkhead(service, settings.atOnce());
      bulkheads.put(service, bulkhead);
      Gauge.builder("dateline.calls.under.way", bulkhead, Bulkhead::underWay)
          .tag("service", service.label())
          .register(meters);
    }
  }

  /** Starts the time that the request in hand has. */
  public void startDeadline() {
    Deadline.start(settings.deadline());
  }

  /**
   * Reads, together with whoever reads the same just now.
   *
   * @param call its name, one for each method of a client
   * @param read makes the call
   * @param arguments all that decides its result
   */
  @SuppressWarnings("unchecked") // One call, one kind of answer: the callers' promise.
  public <T> Uni<T> read(
      Downstream service, String call, Supplier<Uni<T>> read, Object... arguments) {
    Read key = new Read(call, Arrays.asList(arguments));
    return inTime(
        () ->
            (Uni<T>)
                underWay.computeIfAbsent(
                    key,
                    any ->
                        counted(service, call, read)
                            .onItemOrFailure()
                            .invoke((answer, failure) -> answered(key, failure))
                            .onCancellation()
                            .invoke(() -> underWay.remove(key))
                            .memoize()
                            .indefinitely()));
  }

  private void answered(Read key, Throwable failure) {
    Context context = Vertx.currentContext();
    if (failure != null
        || settings.kept().isZero()
        || context == null
        || underWay.size() > MOST_KEPT) {
      underWay.remove(key);
    } else {
      Uni<?> answer = underWay.get(key);
      context.owner().setTimer(settings.kept().toMillis(), over -> underWay.remove(key, answer));
    }
  }

  /** Something has changed: who reads from now on does not share what was read before. */
  public void forget() {
    changes.incrementAndGet();
    underWay.clear();
  }

  /** How often something has changed, as far as this gateway knows. */
  public long changes() {
    return changes.get();
  }

  /** Writes: never shared, and under way to its end once it was sent. */
  public <T> Uni<T> write(Downstream service, String call, Supplier<Uni<T>> write) {
    return counted(service, call, write).onTermination().invoke(this::forget);
  }

  private <T> Uni<T> counted(Downstream service, String call, Supplier<Uni<T>> made) {
    return bulkheads
        .get(service)
        .through(
            () -> {
              counters
                  .computeIfAbsent(
                      call,
                      name ->
                          meters.counter(
                              "dateline.calls", "service", service.label(), "call", name))
                  .increment();
              return made.get();
            });
  }

  /** The answer on the context of the one who asks, or a timeout when its time is up. */
  private static <T> Uni<T> inTime(Supplier<Uni<T>> call) {
    Context context = Vertx.currentContext();
    OptionalLong left = Deadline.millisLeft();
    if (context == null || left.isEmpty()) {
      return Uni.createFrom().deferred(() -> call.get());
    }
    return Uni.createFrom()
        .emitter(
            emitter -> {
              if (left.getAsLong() == 0) {
                emitter.fail(new TimeoutException());
                return;
              }
              long timer =
                  context
                      .owner()
                      .setTimer(
                          left.getAsLong(),
                          up -> on(context, () -> emitter.fail(new TimeoutException())));
              Cancellable asking =
                  call.get()
                      .subscribe()
                      .with(
                          item -> on(context, () -> emitter.complete(item)),
                          failure -> on(context, () -> emitter.fail(failure)));
              emitter.onTermination(
                  () -> {
                    context.owner().cancelTimer(timer);
                    asking.cancel();
                  });
            });
  }

  private static void on(Context context, Runnable action) {
    if (Vertx.currentContext() == context) {
      action.run();
    } else {
      context.runOnContext(any -> action.run());
    }
  }
}
