package io.dateline.gateway.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.Budgets;
import io.dateline.gateway.budget.Memory;
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
  private static final int MAX_KEPT_ANSWERS = 2000;

  private final CallSettings settings;
  private final Vertx vertx;
  private final Budgets budgets;
  private final Map<Downstream, ResilientServiceClient> services = new EnumMap<>(Downstream.class);
  private final Map<Call<?>, SharedCall<?>> underWay = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  Calls(
      CallSettings settings,
      @ConfigProperty(name = "dateline.articles.url") URI articles,
      @ConfigProperty(name = "dateline.entities.url") URI entities,
      Vertx vertx,
      ObjectMapper mapper,
      ServiceCredentials credentials,
      Budgets budgets,
      Memory memory,
      MeterRegistry meters) {
    this.settings = settings;
    this.vertx = vertx;
    this.budgets = budgets;
    for (Downstream service : Downstream.values()) {
      URI address = service == Downstream.ARTICLES ? articles : entities;
      ResilientServiceClient attempts =
          new ResilientServiceClient(
              service,
              new Connection(vertx, address, settings, mapper, credentials, memory),
              settings,
              vertx,
              meters);
      services.put(service, attempts);
      Gauge.builder("dateline.calls.under.way", attempts, ResilientServiceClient::underWay)
          .tag("service", service.label())
          .register(meters);
    }
  }

  /** Begins the request in hand: what it may use, and the time that it has. */
  public Budget begin() {
    return budgets.start(settings.deadline());
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
        .completionStage(() -> read(call))
        .map(reading)
        .onFailure()
        .transform(failure -> Failures.of(call.endpoint().service(), failure));
  }

  /** Writes: never shared, never sent twice, and under way to its end once it was sent. */
  public <A, T> Uni<T> write(Call<A> call, Function<A, T> reading) {
    Downstream service = call.endpoint().service();
    return Uni.createFrom()
        .completionStage(() -> written(call))
        .map(reading)
        .onFailure()
        .transform(failure -> Failures.of(service, failure));
  }

  private <T> CompletableFuture<T> read(Call<T> call) {
    Budget budget = Budget.current();
    CompletableFuture<T> none = refusal(budget);
    if (none != null) {
      return none;
    }
    SharedCall<T> shared = shared(call);
    return budget == null
        ? shared.answer().thenApply(Received::content)
        : awaited(shared.answer(), budget, shared::leave);
  }

  /** Why no call is made any more; null where one may be. */
  private static <T> CompletableFuture<T> refusal(Budget budget) {
    if (budget != null && budget.over() != null) {
      return CompletableFuture.failedFuture(budget.over());
    }
    return budget != null && budget.millisLeft() == 0
        ? CompletableFuture.failedFuture(new TimedOut())
        : null;
  }

  @SuppressWarnings("unchecked") // Equal calls, one kind of answer.
  private <T> SharedCall<T> shared(Call<T> call) {
    while (true) {
      SharedCall<T> mine = new SharedCall<>();
      SharedCall<?> others = underWay.putIfAbsent(call, mine);
      if (others == null) {
        send(call, mine);
        return mine;
      }
      if (others.join()) {
        return (SharedCall<T>) others;
      }
      underWay.remove(call, others);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> void send(Call<T> call, SharedCall<T> shared) {
    shared.givenUp().thenRun(() -> underWay.remove(call, shared));
    services
        .get(call.endpoint().service())
        .repeated(call, shared.givenUp())
        .whenComplete(
            (answer, failure) -> {
              answered(call, shared, failure);
              pass(answer, failure, shared.answer());
            });
  }

  /** A write is awaited as long as its own time lasts: what was sent is done, whoever waits. */
  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> CompletableFuture<T> written(Call<T> call) {
    Budget budget = Budget.current();
    CompletableFuture<T> none = refusal(budget);
    if (none != null) {
      return none;
    }
    CompletableFuture<Received<T>> answer = new CompletableFuture<>();
    services
        .get(call.endpoint().service())
        .once(call)
        .whenComplete(
            (item, failure) -> {
              // Before who has written goes on to read.
              forget();
              pass(item, failure, answer);
            });
    return budget == null ? answer.thenApply(Received::content) : awaited(answer, budget, () -> {});
  }

  private void answered(Call<?> call, SharedCall<?> shared, Throwable failure) {
    if (failure != null || settings.kept().isZero() || underWay.size() > MAX_KEPT_ANSWERS) {
      underWay.remove(call, shared);
    } else {
      vertx.setTimer(settings.kept().toMillis(), over -> underWay.remove(call, shared));
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
    services.values().forEach(ResilientServiceClient::closeCircuits);
  }

  /**
   * The answer on the context of the one who asks; a timeout when its time is up, and the reason
   * where its budget is over.
   *
   * @param leave is run once, when the answer has come or is not awaited any more
   */
  @SuppressWarnings("FutureReturnValueIgnored") // It is passed on.
  private <T> CompletableFuture<T> awaited(
      CompletableFuture<Received<T>> answer, Budget budget, Runnable leave) {
    Context context = Vertx.currentContext();
    CompletableFuture<T> here = new CompletableFuture<>();
    long timer =
        vertx.setTimer(
            Math.max(1, budget.millisLeft()), up -> here.completeExceptionally(new TimedOut()));
    Runnable forget =
        budget.whenOver(why -> context.runOnContext(any -> here.completeExceptionally(why)));
    here.whenComplete(
        (item, failure) -> {
          vertx.cancelTimer(timer);
          forget.run();
          leave.run();
        });
    answer.whenComplete(
        (item, failure) -> {
          if (Vertx.currentContext() == context) {
            arrived(item, failure, budget, here);
          } else {
            context.runOnContext(any -> arrived(item, failure, budget, here));
          }
        });
    return here;
  }

  private static <T> void arrived(
      Received<T> item, Throwable failure, Budget budget, CompletableFuture<T> here) {
    if (failure != null) {
      here.completeExceptionally(failure);
      return;
    }
    budget.fetched(item.bytes());
    if (budget.over() == null) {
      here.complete(item.content());
    } else {
      here.completeExceptionally(budget.over());
    }
  }

  static <T> void pass(T item, Throwable failure, CompletableFuture<T> to) {
    if (failure == null) {
      to.complete(item);
    } else {
      to.completeExceptionally(failure);
    }
  }
}
