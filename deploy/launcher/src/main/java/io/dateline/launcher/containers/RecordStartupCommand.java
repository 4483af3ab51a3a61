package io.dateline.launcher.containers;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code record-startup}: starts each packaged service once, keeps the recording of its runtime,
 * and writes the command line of its image.
 */
@Command(
    name = "record-startup",
    hidden = true,
    description =
        "Records the AOT caches of packaged services; deploy/containers/package calls it.")
public final class RecordStartupCommand implements Callable<Integer> {

  /** Requests that make a service load what the first callers of any service need. */
  private static final List<String> FIRST_CALLS =
      List.of(
          "/q/health/live",
          "/q/health/started",
          "/q/metrics",
          "/articles?q=word",
          "/entities?q=word");

  @Parameters(paramLabel = "FOLDER", description = "With java, and a folder for each service")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Packages packages = new Packages(folder.toAbsolutePath().normalize());
    BeforeRecording.leaveOutNativeLibraries(packages.service("entities-service"));
    try (Databases databases = Databases.start()) {
      for (String service : Packages.SERVICES) {
        record(packages, service, databases);
      }
    }
    return 0;
  }

  private static void record(Packages packages, String service, Databases databases)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(packages.java().toString()));
    command.addAll(packages.arguments(service, false));
    command.add(packages.recording(service));
    command.addAll(
        List.of("-jar", packages.service(service).resolve("quarkus-run.jar").toString()));
    Path log = databases.folder().resolve(service + ".log");
    try (LoneService started = LoneService.start(command, databases.environment(service), log)) {
      started.awaitReady();
      FIRST_CALLS.forEach(started::get);
    }
    List<String> arguments = new ArrayList<>(packages.arguments(service, true));
    arguments.add(packages.replaying(service, true));
    // Half of the container's memory limit; threads, code, buffers and ONNX Runtime need the rest.
    arguments.add("-XX:MaxRAMPercentage=50");
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    Files.write(packages.service(service).resolve("java.args"), arguments);
    String cache = packages.replaying(service, false).replaceFirst(".*=", "");
    if (!Files.exists(Path.of(cache))) {
      throw new Failure("nothing was recorded of " + service + ": " + Files.readString(log));
    }
  }
}
