package io.dateline.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthCommandTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private HttpServer service;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/q/health/ready", 200, "UP");
    answer("/q/health/live", 503, "DOWN");
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void a_healthy_answer_exits_with_0() {
    assertEquals(0, probe(Map.of("QUARKUS_HTTP_PORT", port()), "health", "ready"));
    assertTrue(printed.toString(UTF_8).contains("UP"));
  }

  @Test
  void an_unhealthy_answer_exits_with_1() {
    assertEquals(1, probe(Map.of("QUARKUS_HTTP_PORT", port()), "health", "live"));
  }

  @Test
  void a_service_that_is_not_there_exits_with_1() {
    String port = port();
    service.stop(0);
    assertEquals(1, probe(Map.of("QUARKUS_HTTP_PORT", port), "health", "ready"));
  }

  @Test
  void an_unknown_check_or_port_is_wrong_usage() {
    assertEquals(2, probe(Map.of(), "health"));
    assertEquals(2, probe(Map.of(), "health", "splendid"));
    assertEquals(2, probe(Map.of("QUARKUS_HTTP_PORT", "eighty"), "health", "ready"));
  }

  @Test
  void only_the_word_health_asks_for_a_probe() {
    assertTrue(HealthCommand.isAskedFor("health", "ready"));
    assertFalse(HealthCommand.isAskedFor());
    assertFalse(HealthCommand.isAskedFor("serve"));
  }

  private int probe(Map<String, String> environment, String... args) {
    return new HealthCommand(1, name -> null, environment, new PrintStream(printed, true, UTF_8))
        .run(args);
  }

  private String port() {
    return String.valueOf(service.getAddress().getPort());
  }

  private void answer(String path, int status, String body) {
    service.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, body.length());
          exchange.getResponseBody().write(body.getBytes(UTF_8));
          exchange.close();
        });
  }
}
