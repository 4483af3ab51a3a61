package io.dateline.gateway.budget;

import io.dateline.gateway.limits.LimitSettings;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Makes the budgets of operations. */
@Singleton
public class Budgets {

  private final LimitSettings limits;
  private final Memory memory;

  Budgets(LimitSettings limits, Memory memory) {
    this.limits = limits;
    this.memory = memory;
  }

  /** A new budget, which becomes that of the request in hand. */
  public Budget start(Duration time) {
    return new Budget(
            System::nanoTime, time, limits.nodes(), limits.fetchedBytes(), memory.holder())
        .bind();
  }
}
