package io.dateline.gateway.budget;

import io.dateline.gateway.limits.LimitSettings;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Creates the budgets of operations from the configured limits. */
@Singleton
public class Budgets {

  private final LimitSettings limits;
  private final SharedHeap memory;

  Budgets(LimitSettings limits, SharedHeap memory) {
    this.limits = limits;
    this.memory = memory;
  }

  /** Creates a budget and makes it that of the current request. */
  public Budget start(Duration time) {
    return new Budget(
            System::nanoTime, time, limits.nodes(), limits.fetchedBytes(), memory.holder())
        .bind();
  }
}
