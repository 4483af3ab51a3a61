package io.dateline.deploy.run;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a Dateline runs.
 *
 * @param home the checkout, with the packages of the services
 * @param host the address that the gateway listens on; the services behind it are on loopback
 * @param postgresPort 0 for any free one
 * @param environment what the services are told besides, as environment variables
 */
public record Settings(
    Path home,
    Path data,
    String host,
    int gatewayPort,
    int articlesPort,
    int entitiesPort,
    int postgresPort,
    Map<String, String> environment) {

  /** On free ports of loopback. */
  public static Settings onFreePorts(Path home, Path data) {
    return new Settings(
        home, data, "127.0.0.1", Ports.free(), Ports.free(), Ports.free(), 0, Map.of());
  }

  /** The same, with these environment variables for the services. */
  public Settings with(Map<String, String> environment) {
    return new Settings(
        home, data, host, gatewayPort, articlesPort, entitiesPort, postgresPort, environment);
  }

  public String graphql() {
    return "http://"
        + (host.equals("0.0.0.0") ? "127.0.0.1" : host)
        + ":"
        + gatewayPort
        + "/graphql";
  }

  public String articles() {
    return "http://127.0.0.1:" + articlesPort;
  }

  public String entities() {
    return "http://127.0.0.1:" + entitiesPort;
  }
}
