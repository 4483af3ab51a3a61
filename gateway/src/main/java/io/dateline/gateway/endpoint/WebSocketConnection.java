package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.sending.WriteLimit;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jboss.logging.Logger;

/**
 * One WebSocket with the protocol graphql-transport-ws. All state belongs to its Vert.x context,
 * and every method is called on it.
 */
final class WebSocketConnection {

  /** The codes with which the protocol closes connections. */
  private enum Close {
    BAD_MESSAGE(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    ALREADY_SUBSCRIBED(4409, "Subscriber already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests"),
    TOO_FAST(4429, "Too many messages are waiting");

    private final short code;
    private final String reason;

    Close(int code, String reason) {
      this.code = (short) code;
      this.reason = reason;
    }
  }

  private static final Logger LOG = Logger.getLogger(WebSocketConnection.class);

  /**
   * Maximum number of messages that wait while nothing can be sent. The gateway has stopped reading
   * by then, so only messages of frames that arrived together can be waiting.
   */
  private static final int MAX_WAITING_MESSAGES = 1000;

  private final ServerWebSocket socket;
  private final WebSockets shared;
  private final RoutingContext upgrade;
  private final Context context;
  private final ObjectMapper mapper;
  private final SubscriptionSettings settings;
  private final Caller entered;
  private final Map<String, RunningSubscription> running = new HashMap<>();

  /** The running operations other than subscriptions, by id. */
  private final Map<String, StartingOperation> executing = new HashMap<>();

  private final Queue<String> waiting = new ArrayDeque<>();
  private final WriteLimit limit;
  private final long timer;
  private final long alive;
  private Caller caller;
  private boolean over;
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
    this.entered = caller;
    this.context = context;
    this.mapper = mapper;
    this.settings = settings;
    this.limit =
        new WriteLimit(
            context.owner(), socket, settings.writeTimeout(), upgrade.request().connection());
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
    this.alive = context.owner().setPeriodic(settings.keepAlive().toMillis(), any -> keepAlive());
    socket.textMessageHandler(text -> context.runOnContext(any -> came(text)));
    socket.binaryMessageHandler(any -> close(Close.BAD_MESSAGE));
    socket.drainHandler(any -> context.runOnContext(here -> drained()));
    socket.exceptionHandler(any -> socket.close());
    socket.closeHandler(any -> context.runOnContext(here -> closed()));
  }

  private void closed() {
    over = true;
    context.owner().cancelTimer(timer);
    context.owner().cancelTimer(alive);
    limit.close();
    waiting.clear();
    running.values().forEach(RunningSubscription::close);
    running.clear();
    executing.values().forEach(StartingOperation::leave);
    executing.clear();
    shared.closed(entered);
  }

  private void drained() {
    limit.drained();
    running.values().forEach(RunningSubscription::work);
    work();
  }

  private void keepAlive() {
    if (!socket.isClosed() && !socket.writeQueueFull()) {
      socket.writePing(Buffer.buffer());
    }
  }

  private void came(String text) {
    waiting.add(text);
    if (waiting.size() > MAX_WAITING_MESSAGES) {
      close(Close.TOO_FAST);
      waiting.clear();
      return;
    }
    work();
  }

  /**
   * Returns whether new messages must wait, because results are still being sent or too many
   * operations are running.
   */
  private boolean isBusy() {
    return socket.writeQueueFull() || executing.size() >= settings.perConnection();
  }

  /** Handles the waiting messages as far as possible, and stops reading while some remain. */
  private void work() {
    while (!waiting.isEmpty() && !over && !socket.isClosed() && !isBusy()) {
      received(waiting.remove());
    }
    if (socket.isClosed()) {
      return;
    }
    if (waiting.isEmpty()) {
      socket.resume();
    } else {
      socket.pause();
    }
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

  /**
   * Handles the first message. It may contain the token, because a browser cannot set headers on a
   * WebSocket.
   */
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
    } else if (running.containsKey(id) || executing.containsKey(id)) {
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
        StartingOperation executed = new StartingOperation();
        executing.put(id, executed);
        shared.execute(
            operation,
            context,
            executed::begun,
            (answer, failure) -> {
              if (executing.remove(id, executed)) {
                answered(id, answer, failure);
              }
              work();
            });
      }
    } catch (GraphQlRequest.Malformed e) {
      error(id, ErrorJson.of(e.code(), e.getMessage()));
    } catch (AccessDenied e) {
      error(id, ErrorJson.of(e.code(), e.getMessage()));
    } catch (NotExecutable e) {
      error(id, e.errors());
    } catch (RuntimeException | StackOverflowError e) {
      broken(id, e);
    }
  }

  private void broken(String id, Throwable failure) {
    LOG.error("an operation failed", failure);
    error(id, ErrorJson.of("INTERNAL_ERROR", "The gateway failed unexpectedly."));
  }

  private void answered(String id, OperationAnswer answer, Throwable failure) {
    if (failure != null) {
      broken(id, failure);
    } else if (answer.result().isDataPresent()) {
      next(id, answer);
      send(message("complete", id, null));
    } else {
      error(id, ErrorJson.ofExecution(answer.result().getErrors()));
    }
  }

  private void next(String id, OperationAnswer answer) {
    if (socket.isClosed()) {
      return;
    }
    Buffer data;
    try {
      data = answer.send(mapper);
    } catch (CodedException | IOException e) {
      CodedException coded = FieldFailures.codedIn(e);
      if (coded == null) {
        broken(id, e);
      } else {
        error(id, ErrorJson.of(coded.code(), coded.getMessage()));
      }
      return;
    }
    try {
      String begin = "{\"id\":" + mapper.writeValueAsString(id) + ",\"type\":\"next\",\"payload\":";
      write(begin + data + "}").onComplete(any -> answer.sent());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Future<Void> write(String text) {
    Future<Void> written = socket.writeTextMessage(text);
    limit.written();
    return written;
  }

  private ResultListener listener(String id) {
    return new ResultListener() {
      @Override
      public void next(OperationAnswer answer) {
        WebSocketConnection.this.next(id, answer);
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
    RunningSubscription run = running.remove(id);
    if (run != null) {
      run.close();
    }
    StartingOperation executed = executing.remove(id);
    if (executed != null) {
      executed.leave();
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
      write(mapper.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void close(Close why) {
    if (!socket.isClosed()) {
      socket.close(why.code, why.reason);
    }
  }

  /** An operation that starts in a later turn of the event loop than its message. */
  private static final class StartingOperation {

    private RunningOperation run;
    private boolean left;

    void begun(RunningOperation begun) {
      run = begun;
      if (left) {
        run.leave();
      }
    }

    void leave() {
      left = true;
      if (run != null) {
        run.leave();
      }
    }
  }
}
