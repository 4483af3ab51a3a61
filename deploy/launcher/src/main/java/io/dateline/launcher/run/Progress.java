package io.dateline.launcher.run;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a progress bar on a terminal, and nothing if the output goes to a file. */
final class Progress implements AutoCloseable {

  private final ProgressBar bar;

  /**
   * Starts the bar. The launcher's script sets {@code jdk.console}, so that newer JDKs, too, report
   * no console without a terminal.
   *
   * @param most the amount of work, -1 if it is unknown
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
