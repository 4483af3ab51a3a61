package io.dateline.evaluation.replicas;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.HttpStatus;
import io.dateline.launcher.run.Pause;
import io.dateline.launcher.run.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One copy of a service, always at the same port; it can be started and stopped any number of
 * times.
 */
public final class Replica implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final long LOOK_MILLIS = 100;

  private final String name;
  private final Path jar;
  private final Map<String, String> environment;
  private final Path log;
  private final int port = Ports.free();
  private Process process;

  /**
   * Creates a copy that does not run yet.
   *
   * @param name the name of this copy and of its log
   */
  Replica(String name, Path jar, Map<String, String> environment, Path logs) {
    this.name = name;
    this.jar = jar;
    this.environment = environment;
    this.log = logs.resolve(name + ".log");
  }

  int port() {
    return port;
  }

  /** Returns its address, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it; {@link #awaitReady} waits until it is ready. */
  public void start() {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("-XX:+UseTransparentHugePages");
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", jar.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new Failure(name + " cannot be started", e);
    }
  }

  /** Waits until it is ready. */
  public void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new Failure(name + " does not start: " + tail());
      }
      Pause.millis(LOOK_MILLIS);
    }
  }

  public boolean isReady() {
    return HttpStatus.of(port, HttpStatus.READY, LOOK) == 200;
  }

  /** Stops it like a cluster, with SIGTERM, and waits until it is gone. */
  public void stop() {
    if (process != null) {
      process.destroy();
      await();
    }
  }

  /** Sends it a signal, like {@code kill}. */
  public void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new Failure("kill is missing", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  /** Kills it like {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new Failure(name + " did not end by itself");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public String toString() {
    return name;
  }
}
