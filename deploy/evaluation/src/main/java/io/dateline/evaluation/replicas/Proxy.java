package io.dateline.evaluation.replicas;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy before the copies of a service. It asks each for its readiness, as a cluster's probes do,
 * and sends new work only to those that say yes.
 */
final class Proxy implements AutoCloseable {

  private static final String PROGRAM = "haproxy";

  private final Process process;

  private Proxy(Process process) {
    this.process = process;
  }

  /**
   * Starts it.
   *
   * @param gatewayPort where it takes requests for the gateways
   * @param entitiesPort where it takes connections for the copies of entities-service
   * @throws Failure where HAProxy is not installed
   */
  static Proxy start(
      int gatewayPort,
      List<Replica> gateways,
      int entitiesPort,
      List<Replica> entities,
      Path folder) {
    List<String> config =
        new ArrayList<>(
            List.of(
                "global",
                "  maxconn 1000",
                "defaults",
                "  timeout connect 2s",
                "  timeout client 120s",
                "  timeout server 120s",
                // A busy machine answers late; a copy that ends says no at once.
                "  timeout check 10s",
                "  option httpchk",
                "  http-check send meth GET uri /q/health/ready ver HTTP/1.1 hdr Host localhost",
                "  default-server check inter 300ms fall 1 rise 1"));
    // As an ingress does: it knows requests.
    listen(config, "gateways", "http", gatewayPort, gateways);
    // As a cluster's own addresses do: it knows connections, and those last.
    listen(config, "entities", "tcp", entitiesPort, entities);
    Path file = folder.resolve("haproxy.cfg");
    try {
      Files.write(file, config);
      Process process =
          new ProcessBuilder(PROGRAM, "-db", "-f", file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("haproxy.log").toFile())
              .start();
      return new Proxy(process);
    } catch (IOException e) {
      throw new Failure("HAProxy is missing: apt-get install haproxy", e);
    }
  }

  private static void listen(
      List<String> config, String name, String mode, int port, List<Replica> replicas) {
    config.add("listen " + name);
    config.add("  mode " + mode);
    config.add("  bind 127.0.0.1:" + port);
    config.add("  balance roundrobin");
    replicas.forEach(r -> config.add("  server " + r + " 127.0.0.1:" + r.port()));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
