package io.dateline.articles;

import io.dateline.probe.HealthCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the service. With the arguments {@code health live|ready|started} it asks a running
 * service for its health instead.
 */
@QuarkusMain
public final class ArticlesService {

  private static final int DEFAULT_PORT = 8081;

  private ArticlesService() {}

  public static void main(String... args) {
    if (HealthCommand.isAskedFor(args)) {
      System.exit(HealthCommand.run(DEFAULT_PORT, args));
    }
    Quarkus.run(args);
  }
}
