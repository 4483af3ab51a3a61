package io.dateline.launcher.run;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar where somebody watches, and nothing where the output goes to a file. */
final class Progress implements AutoCloseable {

  private final ProgressBar bar;

  /**
   * The launcher's script sets {@code jdk.console} so that newer JDKs, too, have no console where
   * nobody watches.
   *
   * @param most how much there is to do, -1 where that is not known
   */
  @SuppressWarnings("SystemConsoleNull")
  Progress(String task, long most) {
    bar =
        System.console() == null
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
  }

  void to(long done, long most) {
    if (bar != null) {
      bar.maxHint(most);
      bar.stepTo(done);
    }
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
