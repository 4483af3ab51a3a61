package io.dateline.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Limits the number and the cost of the requests of each caller. Each replica counts for itself.
 */
@Singleton
public class CallerLimits {

  private record Buckets(TokenBucket requests, TokenBucket cost) {}

  private final AccessSettings settings;
  private final LongSupplier nanos;
  private final Cache<String, Buckets> callers;

  @jakarta.inject.Inject
  CallerLimits(AccessSettings settings) {
    this(settings, System::nanoTime);
  }

  CallerLimits(AccessSettings settings, LongSupplier nanos) {
    this.settings = settings;
    this.nanos = nanos;
    this.callers =
        Caffeine.newBuilder()
            .maximumSize(settings.callersRemembered())
            // An unused bucket is full again after a minute, so nothing is lost when it is dropped.
            .expireAfterAccess(Duration.ofMinutes(1))
            .ticker(nanos::getAsLong)
            .executor(Runnable::run)
            .build();
  }

  /**
   * Counts a request.
   *
   * @throws AccessDenied RATE_LIMITED
   */
  public void request(Caller caller) throws AccessDenied {
    if (settings.requestsPerMinute() > 0) {
      take(caller, 1, 0);
    }
  }

  /**
   * Counts the cost of an operation.
   *
   * @throws AccessDenied RATE_LIMITED
   */
  public void cost(Caller caller, int cost) throws AccessDenied {
    if (settings.costPerMinute() > 0) {
      take(caller, 0, cost);
    }
  }

  private void take(Caller caller, int requests, int cost) throws AccessDenied {
    long now = nanos.getAsLong();
    int wait;
    Buckets buckets =
        callers.get(
            caller.key(),
            any ->
                new Buckets(
                    new TokenBucket(settings.requestsPerMinute(), now),
                    new TokenBucket(settings.costPerMinute(), now)));
    synchronized (buckets) {
      wait = requests > 0 ? buckets.requests().take(requests, now) : buckets.cost().take(cost, now);
    }
    if (wait > 0) {
      throw AccessDenied.tooMuch(wait);
    }
  }
}
