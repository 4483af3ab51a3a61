package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One service in a process of its own. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final long LOOK_MILLIS = 100;

  private final String name;
  private final int port;
  private final Process process;
  private final Path log;
  private final Path pidFile;

  private ServiceProcess(String name, int port, Process process, Path log, Path pidFile) {
    this.name = name;
    this.port = port;
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  /**
   * Starts a service.
   *
   * @param memory the memory options of its JVM
   * @param settings environment variables of the service
   */
  static ServiceProcess start(
      Path home,
      DataFolder data,
      String name,
      int port,
      List<String> memory,
      Map<String, String> settings) {
    Path jar = home.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new Failure(name + " is not built: " + jar + " is missing");
    }
    Path pidFile = data.pid(name);
    Path log = data.log(name);
    try {
      if (Files.exists(log)) {
        // The log of the last run may tell why it ended.
        Files.move(
            log, log.resolveSibling(name + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder =
          new ProcessBuilder(command(jar, data, memory)).redirectErrorStream(true);
      builder.redirectOutput(log.toFile());
      builder.environment().putAll(settings);
      builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
      Process process = builder.start();
      Files.writeString(pidFile, String.valueOf(process.pid()));
      return new ServiceProcess(name, port, process, log, pidFile);
    } catch (IOException e) {
      throw new Failure(name + " cannot be started: " + DataFolder.reason(e), e);
    }
  }

  private static List<String> command(Path jar, DataFolder data, List<String> memory) {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command = new ArrayList<>(List.of(java));
    // Huge pages do no harm where memory is fast, and help several times where small pages are
    // slow.
    command.add("-XX:+UseTransparentHugePages");
    command.add("-XX:+UseSerialGC");
    // Compiled code gets one block of memory at the start, so that it can lie in huge pages, too.
    command.add("-XX:InitialCodeCacheSize=64m");
    command.add("-XX:ReservedCodeCacheSize=128m");
    command.addAll(memory);
    // UTF-8 whatever the locale of the shell; newer JDKs do so by default.
    command.add("-Dfile.encoding=UTF-8");
    // A killed service leaves its unpacked files in the data folder; the next start removes them.
    command.add(temporaryFolder(data));
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }

  /** Ends a service that a killed launcher left running over the same data folder. */
  static void endLeftover(DataFolder data, String name) {
    Path pidFile = data.pid(name);
    try {
      if (!Files.exists(pidFile)) {
        return;
      }
      String pid = Files.readString(pidFile).strip();
      if (pid.matches("\\d{1,9}")) {
        // Another process may have this id by now, even a service of another folder.
        String ours = temporaryFolder(data);
        ProcessHandle.of(Long.parseLong(pid))
            .filter(p -> p.info().arguments().map(List::of).orElse(List.of()).contains(ours))
            .ifPresent(ServiceProcess::end);
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new Failure("the data folder " + data + " cannot be used: " + DataFolder.reason(e), e);
    }
  }

  private static String temporaryFolder(DataFolder data) {
    return "-Djava.io.tmpdir=" + data.temporary();
  }

  /**
   * Waits until the service is ready.
   *
   * @throws Failure if the service ends first, or takes longer than two minutes
   */
  void awaitReady() {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new Failure(name + " ended while it started; its log is " + log);
      }
      if (HttpStatus.of(port, HttpStatus.READY, LOOK) == 200) {
        return;
      }
      Pause.millis(LOOK_MILLIS);
    }
    throw new Failure(name + " is not ready after " + START.toSeconds() + " s; its log is " + log);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Kills the service like {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    end(process.toHandle());
  }

  /** Stops the service in order, and kills it if it does not end. */
  @Override
  public void close() {
    end(process.toHandle());
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new Failure(pidFile + " cannot be deleted", e);
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
