package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.events.Events;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Results as server-sent events: the distinct connections mode of GraphQL over SSE. */
@Singleton
class EventStream {

  private final Execution execution;
  private final Events events;
  private final SubscriptionSettings settings;
  private final Listeners listeners;
  private final ObjectMapper mapper;

  EventStream(
      Execution execution,
      Events events,
      SubscriptionSettings settings,
      Listeners listeners,
      ObjectMapper mapper) {
    this.execution = execution;
    this.events = events;
    this.settings = settings;
    this.listeners = listeners;
    this.mapper = mapper;
  }

  /**
   * Answers with a stream: of events for a subscription, of one result for anything else.
   *
   * @return false where no more may listen now
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Its end is told where it is attached.
  boolean open(RoutingContext http, Operation operation) {
    if (!listeners.enter()) {
      return false;
    }
    HttpServerResponse response = http.response();
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // Compressed, events would stay behind until a block of them is full.
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    AtomicInteger open = new AtomicInteger(1);
    if (operation.kind() == Operation.Kind.SUBSCRIPTION) {
      subscribe(http, operation, open);
    } else {
      response.endHandler(any -> leave(open)).exceptionHandler(any -> leave(open));
      response.closeHandler(any -> leave(open));
      execution
          .run(operation)
          .whenComplete(
              (answer, failure) -> {
                if (failure != null) {
                  http.fail(failure);
                } else if (!response.closed()) {
                  write(response, "next", answer.json());
                  response.end("event: complete\ndata:\n\n");
                }
              });
    }
    return true;
  }

  private void leave(AtomicInteger open) {
    if (open.getAndSet(0) == 1) {
      listeners.leave();
    }
  }

  private void subscribe(RoutingContext http, Operation operation, AtomicInteger open) {
    HttpServerResponse response = http.response();
    Context context = Vertx.currentContext();
    SubscriptionRun run =
        SubscriptionRun.start(
            operation,
            execution,
            events,
            new Listener() {
              @Override
              public void next(Map<String, Object> result) {
                write(response, "next", result);
              }

              @Override
              public void error(List<Map<String, Object>> errors) {
                write(response, "next", Map.of("errors", errors));
                response.end("event: complete\ndata:\n\n");
              }

              @Override
              public boolean isBusy() {
                return response.writeQueueFull();
              }
            },
            context,
            settings.waiting());
    long alive =
        http.vertx()
            .setPeriodic(
                settings.keepAlive().toMillis(),
                any -> {
                  if (!response.ended() && !response.closed()) {
                    response.write(":\n\n");
                  }
                });
    response.drainHandler(any -> run.work());
    Runnable end =
        () -> {
          http.vertx().cancelTimer(alive);
          run.close();
          leave(open);
        };
    response.closeHandler(any -> end.run());
    response.endHandler(any -> end.run());
    response.exceptionHandler(any -> end.run());
    response.write(":\n\n");
  }

  private void write(HttpServerResponse response, String event, Map<String, Object> data) {
    if (response.ended() || response.closed()) {
      return;
    }
    try {
      // JSON has no line breaks of its own here.
      response.write("event: " + event + "\ndata: " + mapper.writeValueAsString(data) + "\n\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
