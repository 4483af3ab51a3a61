package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.util.concurrent.TimeUnit;

/** Waits between two looks at something that is not ready. */
public final class Pause {

  private Pause() {}

  /**
   * Waits.
   *
   * @throws Failure if the thread is interrupted
   */
  public static void millis(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
