package io.dateline.gateway.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket client that keeps its messages in a queue. */
public final class SocketClient implements AutoCloseable, WebSocket.Listener {

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;

  public static SocketClient open() {
    SocketClient client = new SocketClient();
    client.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), client)
            .join();
    return client;
  }

  public static SocketClient initialized() throws InterruptedException {
    SocketClient client = open();
    client.send("{\"type\":\"connection_init\"}");
    assertEquals("{\"type\":\"connection_ack\"}", client.next(30_000));
    return client;
  }

  public void send(String message) {
    socket.sendText(message, true).join();
  }

  public void subscribe(String id, String query) {
    send(
        "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}"
            .formatted(id, query.contains("\\\"") ? query : query.replace("\"", "\\\"")));
  }

  /**
   * Waits until the gateway has handled everything that was sent. No other message may be on its
   * way.
   */
  public void settle() throws InterruptedException {
    send("{\"type\":\"ping\"}");
    assertEquals("{\"type\":\"pong\"}", next(30_000));
  }

  /** Returns the next message, or {@code closed CODE}; null if none arrives in time. */
  public String next(long millis) throws InterruptedException {
    return received.poll(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      received.add(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    received.add("closed " + code);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
