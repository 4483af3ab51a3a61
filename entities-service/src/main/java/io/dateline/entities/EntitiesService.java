package io.dateline.entities;

import io.dateline.probe.HealthCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the service. With the arguments {@code health live|ready|started} it asks the running
 * service for its health instead.
 */
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
