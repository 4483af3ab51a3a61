package io.dateline.launcher.containers;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.HttpStatus;
import io.dateline.launcher.run.Pause;
import io.dateline.launcher.run.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service in a process of its own, whose start is measured or recorded. */
public final class LoneService implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final long LOOK_MILLIS = 5;

  private final Process process;
  private final long started;
  private final int port;
  private final Path log;

  private LoneService(Process process, long started, int port, Path log) {
    this.process = process;
    this.started = started;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts the service on a free port.
   *
   * @param java the runtime, its options, {@code -jar} and the jar
   * @param log the file for its output
   */
  public static LoneService start(List<String> java, Map<String, String> environment, Path log) {
    try {
      int port = Ports.free();
      ProcessBuilder builder =
          new ProcessBuilder(new ArrayList<>(java))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
      builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
      long started = System.nanoTime();
      return new LoneService(builder.start(), started, port, log);
    } catch (IOException e) {
      throw new Failure(java.get(0) + " cannot be started", e);
    }
  }

  /**
   * Waits until the service is ready.
   *
   * @return the time since the process was started
   */
  public Duration awaitReady() {
    while (get(HttpStatus.READY) != 200) {
      if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
        throw new Failure("the service does not start; its log is " + log);
      }
      Pause.millis(LOOK_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /** Returns the status of an answer; 0 if there is none. */
  public int get(String path) {
    return HttpStatus.of(port, path, ANSWER);
  }

  /** Returns the process id, for measuring its memory. */
  public long pid() {
    return process.pid();
  }

  /** Stops the service in order and waits; the service writes its recording then. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
