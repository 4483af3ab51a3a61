package io.dateline.probe;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * {@code health live|ready|started}: asks the service that runs on this host for its health over
 * HTTP, so that a container image needs neither a shell nor curl.
 *
 * <p>The port is that of the running service: {@code QUARKUS_HTTP_PORT} or {@code
 * -Dquarkus.http.port}, else the service's default. Exit codes: 0 healthy, 1 unhealthy or
 * unreachable, 2 wrong usage.
 */
public final class HealthCommand {

  private static final Set<String> CHECKS = Set.of("live", "ready", "started");

  /** Shorter than the one second that Kubernetes gives an exec probe by default. */
  private static final Duration PATIENCE = Duration.ofMillis(900);

  private final int defaultPort;
  private final UnaryOperator<String> properties;
  private final Map<String, String> environment;
  private final PrintStream out;

  HealthCommand(
      int defaultPort,
      UnaryOperator<String> properties,
      Map<String, String> environment,
      PrintStream out) {
    this.defaultPort = defaultPort;
    this.properties = properties;
    this.environment = environment;
    this.out = out;
  }

  /** Returns whether the arguments call this command and do not start the service. */
  public static boolean isAskedFor(String... args) {
    return args.length > 0 && args[0].equals("health");
  }

  /**
   * Runs the command.
   *
   * @param defaultPort the port of the service if none is configured
   * @param args {@code health}, then the check
   * @return the exit code
   */
  public static int run(int defaultPort, String... args) {
    return new HealthCommand(defaultPort, System::getProperty, System.getenv(), System.out)
        .run(args);
  }

  int run(String... args) {
    if (args.length != 2 || !CHECKS.contains(args[1])) {
      out.println("usage: health live|ready|started");
      return 2;
    }
    String port = port();
    if (!port.matches("\\d{1,5}")) {
      out.println("the configured port is not a number: " + port);
      return 2;
    }
    return ask(URI.create("http://127.0.0.1:" + port + "/q/health/" + args[1]));
  }

  private String port() {
    String property = properties.apply("quarkus.http.port");
    return property != null
        ? property
        : environment.getOrDefault("QUARKUS_HTTP_PORT", String.valueOf(defaultPort));
  }

  private int ask(URI uri) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString());
      out.println(response.body());
      return response.statusCode() == 200 ? 0 : 1;
    } catch (IOException e) {
      out.println("no answer from " + uri);
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
