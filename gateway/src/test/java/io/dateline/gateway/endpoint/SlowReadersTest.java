package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Clients that send requests and do not read the answers. */
@QuarkusTest
@TestProfile(SlowReadersTest.Impatient.class)
class SlowReadersTest extends WithFakeServices {

  public static class Impatient implements QuarkusTestProfile {
    @Override
    public java.util.Map<String, String> getConfigOverrides() {
      return java.util.Map.of(
          "dateline.subscriptions.write-timeout", "2s",
          "dateline.subscriptions.per-caller", "3",
          "dateline.exports.write-timeout", "2s",
          "dateline.exports.per-caller", "2",
          "dateline.exports.at-once", "3");
    }
  }

  private static final int TEXT_LENGTH = 200_000;

  @Inject MeterRegistry meters;

  private final AtomicInteger executed = new AtomicInteger();

  private Answer large(Call call) {
    if (call.path().equals("/articles")) {
      executed.incrementAndGet();
    }
    Answer answer = SampleWorld.articles(call);
    return new Answer(
        answer.status(),
        answer.contentType(),
        answer.body().replace("Minister", "x".repeat(TEXT_LENGTH)),
        0);
  }

  @Test
  void a_websocket_that_is_not_read_starts_no_more_operations_and_is_closed() throws Exception {
    articles.behave(this::large);
    int queries = 1_000;
    try (Socket socket = socket()) {
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      StringBuilder head = new StringBuilder();
      head.append("GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n")
          .append("Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
          .append(
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
      out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
      await(() -> connections() == 1);
      frame(out, "{\"type\":\"connection_init\"}");
      try {
        for (int i = 0; i < queries; i++) {
          frame(
              out,
              ("{\"id\":\"%d\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ articles(first: 2)"
                      + " { nodes { text a%d: id } } }\"}}")
                  .formatted(i, i));
        }
      } catch (IOException e) {
        // The gateway has already closed the connection.
      }
      // Closing is the only sign of the disconnection, because the test reads nothing from the
      // socket.
      await(() -> connections() == 0);
    }
    assertTrue(executed.get() >= 1, "some were");
    assertTrue(executed.get() < queries / 4, () -> executed + " queries were executed");
    assertNull(ask("{ articles(first: 1) { nodes { headline } } }").get("errors"));
  }

  @Test
  void the_connections_of_one_caller_are_limited() throws Exception {
    List<SocketClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        clients.add(SocketClient.initialized());
      }
      String refused =
          RestAssured.given()
              .accept("text/event-stream")
              .queryParam("query", "{ __typename }")
              .get("/graphql")
              .jsonPath()
              .getString("errors[0].extensions.code");
      assertEquals("TOO_MANY_LISTENERS", refused);
    } finally {
      clients.forEach(SocketClient::close);
    }
    await(() -> connections() == 0);
    try (SocketClient again = SocketClient.initialized()) {
      assertNotNull(again);
    }
    await(() -> connections() == 0);
  }

  @Test
  void slow_readers_of_exports_are_disconnected_and_their_places_are_free_again() throws Exception {
    articles.behave(this::large);
    // The requests differ, because equal calls of a service that run at one time are one call.
    try (Socket one = export("hasHeadline=true");
        Socket two = export("foldDuplicates=true")) {
      await(() -> executed.get() >= 2);
      var refused = RestAssured.given().get("/export/articles.csv");
      assertEquals(503, refused.statusCode());
      assertEquals("urn:dateline:problem:too-many-exports", refused.jsonPath().getString("type"));
      // Both clients are disconnected, and their places are free again.
      await(() -> RestAssured.given().get("/export/entities.csv").statusCode() == 200);
    }
  }

  private double connections() {
    return meters.get("dateline.connections.listening").gauge().value();
  }

  private static Socket export(String parameters) throws IOException {
    Socket socket = socket();
    socket
        .getOutputStream()
        .write(
            ("GET /export/articles.csv?" + parameters + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Opens a socket with small buffers, which soon blocks. */
  private static Socket socket() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
    return socket;
  }

  /** Writes a text frame as a client sends it, masked with zeros. */
  private static void frame(DataOutputStream out, String text) throws IOException {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(0x81);
    if (payload.length < 126) {
      out.writeByte(0x80 | payload.length);
    } else {
      out.writeByte(0x80 | 126);
      out.writeShort(payload.length);
    }
    out.writeInt(0);
    out.write(payload);
    out.flush();
  }
}
