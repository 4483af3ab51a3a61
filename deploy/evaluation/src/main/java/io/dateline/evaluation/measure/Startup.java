package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import io.dateline.launcher.containers.Databases;
import io.dateline.launcher.containers.LoneService;
import io.dateline.launcher.containers.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how long each service takes to be ready, and its memory then. */
final class Startup implements Measurement {

  private static final int RUNS = 3;

  @Override
  public String name() {
    return "startup";
  }

  @Override
  public String description() {
    return "Time to ready and resident memory of each service; deploy/containers/package first";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    Path home = Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
    Packages packages = Packages.of(home);
    String here = ProcessHandle.current().info().command().orElse("java");
    List<Table.Row> rows = new ArrayList<>();
    try (Databases databases = Databases.start()) {
      for (String service : Packages.SERVICES) {
        Path run = home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(run)) {
          throw new Failure(service + " is not built: " + run + " is missing");
        }
        Way[] ways = {
          new Way("as deploy/run starts it", List.of(here, "-XX:+UseSerialGC"), run),
          new Way(
              "image, without its cache", image(packages, service, false), jar(packages, service)),
          new Way("image", image(packages, service, true), jar(packages, service)),
        };
        // The first start migrates the database and is not counted.
        start(ways[0], service, databases);
        double[][] seconds = new double[ways.length][RUNS];
        double[][] memory = new double[ways.length][RUNS];
        for (int i = 0; i < RUNS; i++) {
          // In turn, so that other load on the machine affects all alike.
          for (int way = 0; way < ways.length; way++) {
            double[] figures = start(ways[way], service, databases);
            seconds[way][i] = figures[0];
            memory[way][i] = figures[1];
          }
        }
        for (int way = 0; way < ways.length; way++) {
          rows.add(
              new Table.Row(
                  service + ", " + ways[way].name(),
                  List.of(
                      median(seconds[way]),
                      median(memory[way]),
                      median(seconds[way]) / median(seconds[0]))));
        }
      }
    }
    return new Table(
        "From the start of the process to the first 200 of readiness, PostgreSQL up and migrated:"
            + " medians of "
            + RUNS
            + " starts each, in turn. deploy/run is on Java "
            + System.getProperty("java.version")
            + " (quarkus fast-jar), images are on Java "
            + packages.version()
            + " (one class path).",
        List.of("seconds", "resident MiB", "of deploy/run's time"),
        rows,
        List.of());
  }

  private record Way(String name, List<String> java, Path jar) {}

  private static List<String> image(Packages packages, String service, boolean cached) {
    List<String> command = new ArrayList<>(List.of(packages.java().toString()));
    command.addAll(packages.arguments(service, false));
    if (cached) {
      command.add(packages.replaying(service, false));
    }
    return command;
  }

  private static Path jar(Packages packages, String service) {
    return packages.service(service).resolve("quarkus-run.jar");
  }

  /** Returns seconds and MiB. */
  private static double[] start(Way way, String service, Databases databases) throws IOException {
    List<String> command = new ArrayList<>(way.java());
    command.addAll(List.of("-jar", way.jar().toString()));
    Path log = databases.folder().resolve(service + ".log");
    try (LoneService started = LoneService.start(command, databases.environment(service), log)) {
      double seconds = started.awaitReady().toNanos() / 1e9;
      Object mib = ProcessMemory.residentMiB(started.pid());
      return new double[] {seconds, mib instanceof Long known ? known : Double.NaN};
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
