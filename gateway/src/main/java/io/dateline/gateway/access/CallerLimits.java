package io.dateline.gateway.access;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many requests, and how costly ones, a caller has left. Each replica counts for itself. */
@Singleton
public class CallerLimits {

  private record Buckets(Bucket requests, Bucket cost) {}

  private final AccessSettings settings;
  private final LongSupplier nanos;
  private final Map<String, Buckets> callers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Buckets> eldest) {
          return size() > settings.callersRemembered();
        }
      };

  @jakarta.inject.Inject
  CallerLimits(AccessSettings settings) {
    this(settings, System::nanoTime);
  }

  CallerLimits(AccessSettings settings, LongSupplier nanos) {
    this.settings = settings;
    this.nanos = nanos;
  }

  /**
   * Counts a request.
   *
   * @throws Denied RATE_LIMITED
   */
  public void request(Caller caller) throws Denied {
    if (settings.requestsPerMinute() > 0) {
      take(caller, 1, 0);
    }
  }

  /**
   * Counts what an operation costs.
   *
   * @throws Denied RATE_LIMITED
   */
  public void cost(Caller caller, int cost) throws Denied {
    if (settings.costPerMinute() > 0) {
      take(caller, 0, cost);
    }
  }

  private void take(Caller caller, int requests, int cost) throws Denied {
    long now = nanos.getAsLong();
    int wait;
    synchronized (callers) {
      Buckets buckets =
          callers.computeIfAbsent(
              caller.key(),
              any ->
                  new Buckets(
                      new Bucket(settings.requestsPerMinute(), now),
                      new Bucket(settings.costPerMinute(), now)));
      wait = requests > 0 ? buckets.requests().take(requests, now) : buckets.cost().take(cost, now);
    }
    if (wait > 0) {
      throw Denied.tooMuch(wait);
    }
  }
}
