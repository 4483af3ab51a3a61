package io.dateline.launcher.containers;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.Pause;
import io.dateline.launcher.run.Ports;
import io.dateline.launcher.run.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service in a process of its own, started to see how it starts. */
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
   * Starts it on a free port.
   *
   * @param java the runtime, its options, {@code -jar} and the jar
   * @param log where it writes
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
   * Waits for the first 200 of readiness.
   *
   * @return the time since the process was started
   */
  public Duration awaitReady() {
    while (get(Status.READY) != 200) {
      if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
        throw new Failure("the service does not start; its log is " + log);
      }
      Pause.millis(LOOK_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /** The status of an answer; 0 where there is none. */
  public int get(String path) {
    return Status.of(port, path, ANSWER);
  }

  /** For those who look at its memory. */
  public long pid() {
    return process.pid();
  }

  /** Ends it in order, and waits; what it records, it writes then. */
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
