package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code deploy/run --no-build …} as a user starts it: a process with an exit code and output. */
final class LauncherProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);
  private static final long LOOK_MILLIS = 50;

  private final Path data;
  private final Process process;
  private final Path out;
  private final Path err;

  private LauncherProcess(Path data, Process process, Path out, Path err) {
    this.data = data;
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param work the working directory; the output is kept beside it
   * @param environment environment variables of the process
   * @param more options and pages, after those for data folder and ports
   */
  static LauncherProcess start(
      Settings settings, Path work, Map<String, String> environment, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(interruptible());
    command.add(settings.home().resolve("deploy/run").toString());
    command.add("--no-build");
    command.addAll(List.of("--data", settings.data().toString()));
    command.addAll(List.of("--gateway-port", String.valueOf(settings.gatewayPort())));
    command.addAll(List.of("--articles-port", String.valueOf(settings.articlesPort())));
    command.addAll(List.of("--entities-port", String.valueOf(settings.entitiesPort())));
    command.addAll(List.of(more));
    Path out = Files.createTempFile(work.getParent(), "run", ".out");
    Path err = Files.createTempFile(work.getParent(), "run", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new LauncherProcess(settings.data(), builder.start(), out, err);
  }

  /**
   * A shell that puts a build into the background makes it and all its children ignore SIGINT;
   * GNU's env, since 8.31, can undo that.
   */
  private static List<String> interruptible() throws IOException {
    List<String> undo = List.of("env", "--default-signal=INT");
    List<String> trial = new ArrayList<>(undo);
    trial.add("true");
    ProcessBuilder builder = new ProcessBuilder(trial);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start().waitFor() == 0 ? undo : List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /** Waits until it ends by itself. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
      fail("still running after " + START + ":\n" + outputs());
    }
    return process.exitValue();
  }

  /** Waits until it has printed a text, which it must do before it ends. */
  void awaitLine(String text) throws InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (!out().contains(text)) {
      assertTrue(process.isAlive(), () -> "ended before it said '" + text + "':\n" + outputs());
      assertTrue(System.nanoTime() < end, () -> "never said '" + text + "':\n" + outputs());
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  /** Sends a signal, like {@code kill}, and waits until the launcher itself is gone. */
  void signal(String name, Duration patience) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    assertTrue(
        process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS),
        () -> "SIG" + name + " did not end it (or it was started with the signal ignored)");
  }

  String out() {
    return read(out);
  }

  List<String> err() {
    return read(err).lines().toList();
  }

  private String outputs() {
    return out() + "\n" + read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Returns the processes over a data folder, by their command lines: services unpack into it, and
   * PostgreSQL is started with it.
   */
  static List<ProcessHandle> over(Path data) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
        .toList();
  }

  /** Kills it and all that it started, if a test has failed to end it. */
  @Override
  public void close() {
    process.destroyForcibly();
    over(data).forEach(ProcessHandle::destroyForcibly);
  }
}
