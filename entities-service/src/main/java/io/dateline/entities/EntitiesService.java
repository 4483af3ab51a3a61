package io.dateline.entities;

import io.dateline.probe.HealthCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Runs the service; with {@code health live|ready|started} it probes the running one instead. */
@QuarkusMain
public final class EntitiesService {

  private static final int PORT = 8082;

  private EntitiesService() {}

  public static void main(String... args) {
    if (HealthCommand.isAskedFor(args)) {
      System.exit(HealthCommand.run(PORT, args));
    }
    NativeLibraries.locate();
    Quarkus.run(args);
  }
}
