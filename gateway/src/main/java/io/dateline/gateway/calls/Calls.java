package io.dateline.gateway.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.Budgets;
import io.dateline.gateway.budget.SharedHeap;
import io.dateline.gateway.failure.CallTimedOut;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
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
 * Calls the services behind the gateway; no other class does. An answer arrives on the Vert.x
 * context of the caller. Each failure is a {@link CodedException}.
 */
@Singleton
public class Calls {

  /** Maximum number of answers that are kept at once. Further answers are not kept. */
  private static final int MAX_KEPT_ANSWERS = 2000;

  private final CallSettings settings;
  private final Vertx vertx;
  private final Budgets budgets;
  private final Map<Downstream, ResilientServiceClient> services = new EnumMap<>(Downstream.class);
  private final Map<Call<?>, SharedCall<?>> underWay = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /**
   * Creates the clients of both services.
   *
   * @param articles Address of articles-service: scheme, host and port, and a path if all its paths
   *     begin with one.
   * @param entities Address of entities-service, in the same form.
   */
  Calls(
      CallSettings settings,
      @ConfigProperty(name = "dateline.articles.url") URI articles,
      @ConfigProperty(name = "dateline.entities.url") URI entities,
      Vertx vertx,
      ObjectMapper mapper,
      ServiceCredentials credentials,
      Budgets budgets,
      SharedHeap memory,
      MeterRegistry meters) {
    this.settings = settings;
    this.vertx = vertx;
    this.budgets = budgets;
    for (Downstream service : Downstream.values()) {
      URI address = service == Downstream.ARTICLES ? articles : entities;
      ResilientServiceClient attempts =
          new ResilientServiceClient(
              service,
              new ServiceConnection(vertx, address, settings, mapper, credentials, memory),
              settings,
              meters);
      services.put(service, attempts);
      Gauge.builder("dateline.calls.under.way", attempts, ResilientServiceClient::underWay)
          .tag("service", service.label())
          .register(meters);
    }
  }

  /** Starts the budget and the deadline of the current request. */
  public Budget begin() {
    return budgets.start(settings.deadline());
  }

  /** Returns whether a service says that it is ready; fails if the service does not answer. */
  public Uni<Boolean> isReady(Downstream service, Duration within) {
    return Uni.createFrom()
        .completionStage(
            () -> services.get(service).connection().succeeds("/q/health/ready", within));
  }

  /**
   * Sends a read, or joins an equal read that is already running.
   *
   * @param reading converts the answer; a failure to convert it is DOWNSTREAM_INVALID
   */
  public <A, T> Uni<T> read(Call<A> call, Function<A, T> reading) {
    return Uni.createFrom()
        .completionStage(() -> read(call))
        .map(reading)
        .onFailure()
        .transform(failure -> Failures.of(call.endpoint().service(), failure));
  }

  /**
   * Sends a write. A write is never shared and never sent twice, and once sent it is awaited until
   * its own time limit.
   */
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
        ? shared.answer().thenApply(ReceivedAnswer::content)
        : awaited(shared.answer(), budget, shared::leave);
  }

  /** Returns the reason why the budget allows no further call; null if it allows one. */
  private static <T> CompletableFuture<T> refusal(Budget budget) {
    if (budget != null && budget.over() != null) {
      return CompletableFuture.failedFuture(budget.over());
    }
    return budget != null && budget.millisLeft() == 0
        ? CompletableFuture.failedFuture(new CallTimedOut())
        : null;
  }

  @SuppressWarnings("unchecked") // Equal calls have one type of answer.
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

  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
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

  /**
   * A write has its own time limit, regardless of the deadline of the request: the service carries
   * it out, even if nobody waits any more.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  private <T> CompletableFuture<T> written(Call<T> call) {
    Budget budget = Budget.current();
    CompletableFuture<T> none = refusal(budget);
    if (none != null) {
      return none;
    }
    CompletableFuture<ReceivedAnswer<T>> answer = new CompletableFuture<>();
    services
        .get(call.endpoint().service())
        .once(call)
        .whenComplete(
            (item, failure) -> {
              // This happens before the client that wrote can read.
              forget();
              pass(item, failure, answer);
            });
    return budget == null
        ? answer.thenApply(ReceivedAnswer::content)
        : awaited(answer, budget, () -> {});
  }

  private void answered(Call<?> call, SharedCall<?> shared, Throwable failure) {
    if (failure != null || settings.kept().isZero() || underWay.size() > MAX_KEPT_ANSWERS) {
      underWay.remove(call, shared);
    } else {
      vertx.setTimer(settings.kept().toMillis(), over -> underWay.remove(call, shared));
    }
  }

  /** Stops sharing and keeping of earlier answers after data has changed. */
  public void forget() {
    changes.incrementAndGet();
    underWay.clear();
  }

  /** Returns how many changes this gateway knows of. */
  public long changes() {
    return changes.get();
  }

  /** Closes all circuits, so that both services count as healthy until they fail again. */
  public void closeCircuits() {
    ResilientServiceClient.closeCircuits();
  }

  /**
   * Passes an answer to the context of the caller. Fails with a timeout when the time is up, and
   * with the reason of the budget when the budget is over.
   *
   * @param leave runs once, when the answer has arrived or the caller stops waiting
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback passes the result on.
  private <T> CompletableFuture<T> awaited(
      CompletableFuture<ReceivedAnswer<T>> answer, Budget budget, Runnable leave) {
    Context context = Vertx.currentContext();
    CompletableFuture<T> here = new CompletableFuture<>();
    long timer =
        vertx.setTimer(
            Math.max(1, budget.millisLeft()), up -> here.completeExceptionally(new CallTimedOut()));
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
      ReceivedAnswer<T> item, Throwable failure, Budget budget, CompletableFuture<T> here) {
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
