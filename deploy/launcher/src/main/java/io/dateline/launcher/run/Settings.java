package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folders, addresses and ports of a run.
 *
 * @param home the checkout with the packages of the services
 * @param host the address on which the gateway listens; the other services listen on loopback
 * @param postgresPort 0 for any free port
 * @param environment further environment variables for the services
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

  /** Returns settings with free ports on loopback. */
  public static Settings onFreePorts(Path home, Path data) {
    return new Settings(
        home, data, "127.0.0.1", Ports.free(), Ports.free(), Ports.free(), 0, Map.of());
  }

  /** Returns all ports with the options that set them. */
  List<Preflight.Port> ports() {
    return List.of(
        new Preflight.Port("--gateway-port", host, gatewayPort),
        new Preflight.Port("--articles-port", "127.0.0.1", articlesPort),
        new Preflight.Port("--entities-port", "127.0.0.1", entitiesPort),
        new Preflight.Port("--postgres-port", "127.0.0.1", postgresPort));
  }

  /** Returns the same settings with these environment variables for the services. */
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

  /**
   * Returns the token that may write, once a stack was started over the data folder.
   *
   * @throws Failure if there is none
   */
  public String token() {
    try {
      return Files.readString(AccessFiles.token(data)).strip();
    } catch (IOException e) {
      throw new Failure("there is no token in " + AccessFiles.token(data), e);
    }
  }

  public String entities() {
    return "http://127.0.0.1:" + entitiesPort;
  }
}
