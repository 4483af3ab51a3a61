package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.Denied;
import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One WebSocket that speaks graphql-transport-ws. All state belongs to its Vert.x context, on which
 * every method is called.
 */
final class WebSocketConnection {

  /** The codes with which the protocol closes connections. */
  private enum Close {
    BAD_MESSAGE(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    ALREADY_SUBSCRIBED(4409, "Subscriber already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests");

    private final short code;
    private final String reason;

    Close(int code, String reason) {
      this.code = (short) code;
      this.reason = reason;
    }
  }

  private final ServerWebSocket socket;
  private final WebSockets shared;
  private final RoutingContext upgrade;
  private final Context context;
  private final ObjectMapper mapper;
  private final Map<String, SubscriptionRun> running = new HashMap<>();
  private final long timer;
  private Caller caller;
  private boolean initializing;
  private boolean initialized;

  WebSocketConnection(
      ServerWebSocket socket,
      WebSockets shared,
      RoutingContext upgrade,
      Caller caller,
      Context context,
      ObjectMapper mapper,
      SubscriptionSettings settings) {
    this.socket = socket;
    this.shared = shared;
    this.upgrade = upgrade;
    this.caller = caller;
    this.context = context;
    this.mapper = mapper;
    this.timer =
        context
            .owner()
            .setTimer(
                settings.init().toMillis(),
                any -> {
                  if (!initialized) {
                    close(Close.INIT_TIMEOUT);
                  }
                });
    socket.textMessageHandler(text -> context.runOnContext(any -> received(text)));
    socket.binaryMessageHandler(any -> close(Close.BAD_MESSAGE));
    socket.drainHandler(
        any -> context.runOnContext(here -> running.values().forEach(SubscriptionRun::work)));
    socket.exceptionHandler(any -> socket.close());
    socket.closeHandler(any -> context.runOnContext(here -> closed()));
  }

  private void closed() {
    context.owner().cancelTimer(timer);
    running.values().forEach(SubscriptionRun::close);
    running.clear();
    shared.closed();
  }

  private void received(String text) {
    JsonNode message;
    try {
      message = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      close(Close.BAD_MESSAGE);
      return;
    }
    switch (message.path("type").asText()) {
      case "connection_init" -> initialize(message.path("payload"));
      case "ping" -> send(Map.of("type", "pong"));
      case "pong" -> {}
      case "subscribe" -> subscribe(message);
      case "complete" -> complete(message.path("id").asText());
      default -> close(Close.BAD_MESSAGE);
    }
  }

  /** A browser cannot set headers on a WebSocket: the token may come with the first message. */
  private void initialize(JsonNode payload) {
    if (initializing) {
      close(Close.TOO_MANY_INITS);
      return;
    }
    initializing = true;
    JsonNode authorization =
        payload.has("authorization") ? payload.get("authorization") : payload.get("Authorization");
    if (authorization != null && authorization.isTextual()) {
      shared
          .callerOf(upgrade, authorization.textValue())
          .subscribe()
          .with(
              known -> context.runOnContext(any -> acknowledge(known)),
              denied -> close(Close.FORBIDDEN));
    } else {
      acknowledge(caller);
    }
  }

  private void acknowledge(Caller known) {
    caller = known;
    initialized = true;
    send(Map.of("type", "connection_ack"));
  }

  private void subscribe(JsonNode message) {
    String id = message.path("id").asText();
    if (!initialized) {
      close(Close.UNAUTHORIZED);
    } else if (id.isEmpty() || !message.path("payload").isObject()) {
      close(Close.BAD_MESSAGE);
    } else if (running.containsKey(id)) {
      close(Close.ALREADY_SUBSCRIBED);
    } else {
      start(id, message.path("payload"));
    }
  }

  private void start(String id, JsonNode payload) {
    try {
      GraphQlRequest request = GraphQlRequest.fromJson(payload);
      Operation operation = shared.admit(caller, request, running.size());
      if (operation.kind() == Operation.Kind.SUBSCRIPTION) {
        running.put(id, shared.start(operation, listener(id), context));
      } else {
        shared.execute(operation, context, result -> answer(id, result));
      }
    } catch (GraphQlRequest.Malformed e) {
      error(id, Errors.of(e.code(), e.getMessage()));
    } catch (Denied e) {
      error(id, Errors.of(e.code(), e.getMessage()));
    } catch (NotExecutable e) {
      error(id, e.errors());
    }
  }

  private void answer(String id, Map<String, Object> result) {
    if (result.containsKey("data")) {
      send(message("next", id, result));
      send(message("complete", id, null));
    } else {
      send(message("error", id, result.get("errors")));
    }
  }

  private Listener listener(String id) {
    return new Listener() {
      @Override
      public void next(Map<String, Object> result) {
        send(message("next", id, result));
      }

      @Override
      public void error(List<Map<String, Object>> errors) {
        running.remove(id);
        WebSocketConnection.this.error(id, errors);
      }

      @Override
      public boolean isBusy() {
        return socket.isClosed() || socket.writeQueueFull();
      }
    };
  }

  private void complete(String id) {
    SubscriptionRun run = running.remove(id);
    if (run != null) {
      run.close();
    }
  }

  private void error(String id, List<Map<String, Object>> errors) {
    send(message("error", id, errors));
  }

  private static Map<String, Object> message(String type, String id, Object payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    return message;
  }

  private void send(Map<String, Object> message) {
    if (socket.isClosed()) {
      return;
    }
    try {
      socket.writeTextMessage(mapper.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void close(Close why) {
    if (!socket.isClosed()) {
      socket.close(why.code, why.reason);
    }
  }
}
