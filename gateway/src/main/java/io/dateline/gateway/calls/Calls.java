package io.dateline.gateway.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.failure.TimedOut;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one way to the services behind. Answers arrive on the Vert.x context that asked; every
 * failure comes as a {@link CodedException}.
 */
@Singleton
public class Calls {

  /** Answers that are kept at once; with more, what comes is not kept. */
  private static final int MOST_KEPT = 2000;

  private final CallSettings settings;
  private final Vertx vertx;
  private final Map<Downstream, Attempts> services = new EnumMap<>(Downstream.class);
  private final Map<Call<?>, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  Calls(
      CallSettings settings,
      @ConfigProperty(name = "dateline.articles.url") URI articles,
      @ConfigProperty(name = "dateline.entities.url") URI entities,
      Vertx vertx,
      ObjectMapper mapper,
      ServiceCredentials credentials,
      MeterRegistry meters) {
    this.settings = settings;
    this.vertx = vertx;
    for (Downstream service : Downstream.values()) {
      URI address = service == Downstream.ARTICLES ? articles : entities;
      Attempts attempts =
          new Attempts(
              service,
              new Connection(vertx, address, settings, mapper, credentials),
              settings,
              vertx,
              meters);
      services.put(service, attempts);
      Gauge.builder("dateline.calls.under.way", attempts, Attempts::underWay)
          .tag("service", service.label())
          .register(meters);
    }
  }

  /** Starts the time that the request in hand has. */
  public void startDeadline() {
    Deadline.start(settings.deadline());
  }

  /** Whether a service says that it is ready; fails where it cannot be asked. */
  public Uni<Boolean> isReady(Downstream service, Duration within) {
    return Uni.createFrom()
        .completionStage(
            () -> services.get(service).connection().succeeds("/q/health/ready", within));
  }

  /**
   * Reads, together with whoever reads the same just now.
   *
   * @param reading makes of the answer what is wanted; what it cannot read is DOWNSTREAM_INVALID
   */
  public <A, T> Uni<T> read(Call<A> call, Function<A, T> reading) {
    return Uni.createFrom()
        .completionStage(() -> inTime(shared(call)))
        .map(reading)
        .onFailure()
        .transform(failure -> Failures.of(call.endpoint().service(), failure));
  }

  /** Writes: never shared, never sent twice, and under way to its end once it was sent. */
  public <A, T> Uni<T> write(Call<A> call, Function<A, T> reading) {
    Downstream service = call.endpoint().service();
    return Uni.createFrom()
        .completionStage(() -> inTime(written(call)))
        .map(reading)
        .onFailure()
        .transform(failure -> Failures.of(service, failure));
  }

  @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"}) // Equal calls, one kind of answer.
  private <T> CompletableFuture<T> shared(Call<T> call) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<?> others = underWay.putIfAbsent(call, mine);
    if (others != null) {
      return (CompletableFuture<T>) others;
    }
    services
        .get(call.endpoint().service())
        .repeated(call)
        .whenComplete(
            (answer, failure) -> {
              answered(call, mine, failure);
              pass(answer, failure, mine);
            });
    return mine;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> CompletableFuture<T> written(Call<T> call) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    services
        .get(call.endpoint().service())
        .once(call)
        .whenComplete(
            (item, failure) -> {
              // Before who has written goes on to read.
              forget();
              pass(item, failure, answer);
            });
    return answer;
  }

  private void answered(Call<?> call, CompletableFuture<?> answer, Throwable failure) {
    if (failure != null || settings.kept().isZero() || underWay.size() > MOST_KEPT) {
      underWay.remove(call, answer);
    } else {
      vertx.setTimer(settings.kept().toMillis(), over -> underWay.remove(call, answer));
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

  /** Takes both services for healthy until they show otherwise. */
  public void closeCircuits() {
    services.values().forEach(Attempts::closeCircuits);
  }

  /** The answer on the context of the one who asks, or a timeout when its time is up. */
  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private static <T> CompletableFuture<T> inTime(CompletableFuture<T> answer) {
    Context context = Vertx.currentContext();
    OptionalLong left = Deadline.millisLeft();
    if (context == null || left.isEmpty() || answer.isDone()) {
      return answer;
    }
    CompletableFuture<T> here = new CompletableFuture<>();
    if (left.getAsLong() == 0) {
      here.completeExceptionally(new TimedOut());
      return here;
    }
    Vertx vertx = context.owner();
    long timer = vertx.setTimer(left.getAsLong(), up -> here.completeExceptionally(new TimedOut()));
    answer.whenComplete(
        (item, failure) -> {
          vertx.cancelTimer(timer);
          if (Vertx.currentContext() == context) {
            pass(item, failure, here);
          } else {
            context.runOnContext(any -> pass(item, failure, here));
          }
        });
    return here;
  }

  static <T> void pass(T item, Throwable failure, CompletableFuture<T> to) {
    if (failure == null) {
      to.complete(item);
    } else {
      to.completeExceptionally(failure);
    }
  }
}
