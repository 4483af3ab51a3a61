package io.dateline.evaluation.replicas;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy in front of the copies of a service. It asks each copy for its readiness, like the probes
 * of a cluster, and sends new work only to ready ones.
 */
final class Proxy implements AutoCloseable {

  private static final String PROGRAM = "haproxy";

  private final Process process;

  private Proxy(Process process) {
    this.process = process;
  }

  /**
   * Starts the proxy.
   *
   * @param gatewayPort the port for requests to the gateways
   * @param entitiesPort the port for connections to the copies of entities-service
   * @throws Failure if HAProxy is not installed
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
                // A busy machine answers late; a copy that ends refuses at once.
                "  timeout check 10s",
                "  option httpchk",
                "  http-check send meth GET uri /q/health/ready ver HTTP/1.1 hdr Host localhost",
                "  default-server check inter 300ms fall 1 rise 1"));
    // Proxies requests, as an ingress does.
    listen(config, "gateways", "http", gatewayPort, gateways);
    // Proxies connections, as the addresses of a cluster do; connections last longer than requests.
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
