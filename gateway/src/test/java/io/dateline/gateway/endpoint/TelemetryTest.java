package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Metrics, traces and logs of operations. */
@QuarkusTest
@TestProfile(TelemetryTest.Watched.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TelemetryTest extends WithFakeServices {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  public static class Watched implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.telemetry.names", "3",
          "dateline.telemetry.slow", "0s",
          "quarkus.otel.sdk.disabled", "false",
          "quarkus.otel.traces.exporter", "none");
    }
  }

  @Test
  void operations_and_fields_are_counted_by_their_names() {
    ask("query Headlines { articles(first: 1) { nodes { headline mentions { text } } } }");
    ask("{ __typename }");
    for (int i = 0; i < 5; i++) {
      ask("query More" + i + " { __typename }");
    }
    String metrics = RestAssured.get("/q/metrics").asString();
    assertTrue(metrics.contains("operation=\"Headlines\""));
    assertTrue(metrics.contains("operation=\"anonymous\""));
    assertTrue(metrics.contains("operation=\"other\""));
    assertFalse(metrics.contains("operation=\"More4\""));
    assertTrue(metrics.contains("field=\"Article.mentions\""));
    assertTrue(metrics.contains("field=\"Query.articles\""));
    assertFalse(metrics.contains("field=\"Article.headline\""));
    assertTrue(metrics.contains("dateline_calls_total{call=\"articles.search\""));
  }

  // This test runs first, because another one uses up the operation names with metrics of their
  // own.
  @Test
  @Order(1)
  void a_slow_query_is_logged_without_its_values() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            lines.add(
                record instanceof org.jboss.logmanager.ExtLogRecord extended
                    ? extended.getFormattedMessage()
                    : record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("io.dateline.gateway.slow-query");
    logger.addHandler(handler);
    try {
      ask("query Secret { articles(search: \"my neighbour\", first: 1) { nodes { headline } } }");
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("Secret took "), lines.get(0));
    assertTrue(lines.get(0).contains("nodes"), lines.get(0));
    assertFalse(lines.get(0).contains("neighbour"), lines.get(0));
  }

  @Test
  void a_trace_goes_on_through_the_services() {
    given()
        .contentType("application/json")
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .body("{\"query\":\"{ articles(first: 1) { nodes { mentions { text } } } }\"}")
        .post("/graphql")
        .then()
        .statusCode(200);
    assertTrue(articles.calls().get(0).header("Traceparent").contains(TRACE));
    assertTrue(entities.calls().get(0).header("Traceparent").contains(TRACE));
  }
}
