package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway does no work for a client that has disconnected. */
@QuarkusTest
class DisconnectedClientsTest extends WithFakeServices {

  private static final String QUERY =
      "{ articles(first: 1) { nodes { headline mentions { text } } } }";

  @Inject MeterRegistry meters;

  private final CountDownLatch release = new CountDownLatch(1);

  @BeforeEach
  void articles_service_answers_when_it_is_told_to() {
    articles.behave(this::whenReleased);
  }

  @AfterEach
  void release_the_answer() {
    release.countDown();
  }

  private Answer whenReleased(Call call) {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return SampleWorld.articles(call);
  }

  @Test
  void a_client_that_disconnects_ends_its_query_and_the_running_call() throws Exception {
    try (Socket client = get(QUERY)) {
      await(() -> articles.calls().size() == 1);
      assertEquals(1, callsUnderWay());
    }
    // The service has not answered yet, so the call was given up.
    await(() -> callsUnderWay() == 0);
    release.countDown();
    assertEquals("[Sol Bay opens pier 1]", ask(QUERY).getString("data.articles.nodes.headline"));
    assertEquals(1, entities.callsTo("/articles/mentions").size(), "that of the second alone");
  }

  @Test
  void one_of_two_waiting_clients_may_leave_without_harm_to_the_other() throws Exception {
    CompletableFuture<String> second;
    try (Socket client = get(QUERY)) {
      await(() -> articles.calls().size() == 1);
      second =
          CompletableFuture.supplyAsync(
              () -> RestAssured.given().queryParam("query", QUERY).get("/graphql").asString());
      await(() -> requests() == 2);
    }
    // The gateway handles the end of the first request in one turn of the event loop.
    await(() -> requests() == 1);
    assertEquals(1, callsUnderWay());
    release.countDown();
    assertTrue(second.get().contains("Sol Bay opens pier 1"));
    assertEquals(1, articles.calls().size());
  }

  @Test
  void completing_an_operation_or_closing_the_websocket_ends_it() throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      client.subscribe("1", QUERY);
      await(() -> callsUnderWay() == 1);
      client.send("{\"id\":\"1\",\"type\":\"complete\"}");
      await(() -> callsUnderWay() == 0);
      client.subscribe("2", QUERY);
      await(() -> callsUnderWay() == 1);
    }
    await(() -> callsUnderWay() == 0);
  }

  @Test
  void a_client_that_leaves_an_event_stream_ends_its_query() throws Exception {
    try (Socket client = get(QUERY, "Accept: text/event-stream\r\n")) {
      await(() -> callsUnderWay() == 1);
    }
    await(() -> callsUnderWay() == 0);
  }

  private double callsUnderWay() {
    return meters.get("dateline.calls.under.way").tag("service", "articles").gauge().value();
  }

  private double requests() {
    return meters.get("dateline.requests.waiting").gauge().value();
  }

  private static Socket get(String query) throws IOException {
    return get(query, "");
  }

  private static Socket get(String query, String headers) throws IOException {
    Socket socket = new Socket("127.0.0.1", RestAssured.port);
    socket
        .getOutputStream()
        .write(
            ("GET /graphql?query="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + " HTTP/1.1\r\nHost: localhost\r\n"
                    + headers
                    + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
