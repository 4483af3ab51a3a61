package io.dateline.gateway;

import io.dateline.probe.HealthCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway. With the argument {@code health …} it probes the gateway that runs on this
 * host instead.
 */
@QuarkusMain
public class GatewayApplication {

  private static final int DEFAULT_PORT = 8080;

  GatewayApplication() {}

  public static void main(String... args) {
    if (HealthCommand.isAskedFor(args)) {
      System.exit(HealthCommand.run(DEFAULT_PORT, args));
    }
    Quarkus.run(args);
  }
}
