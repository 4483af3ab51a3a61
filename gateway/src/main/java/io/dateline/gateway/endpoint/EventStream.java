package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.events.Events;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.sending.WriteLimit;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Sends results as server-sent events, in the distinct connections mode of GraphQL over SSE. */
@Singleton
class EventStream {

  private static final Logger LOG = Logger.getLogger(EventStream.class);

  private final Execution execution;
  private final Events events;
  private final SubscriptionSettings settings;
  private final ConnectionLimit listeners;
  private final ObjectMapper mapper;

  EventStream(
      Execution execution,
      Events events,
      SubscriptionSettings settings,
      ConnectionLimit listeners,
      ObjectMapper mapper) {
    this.execution = execution;
    this.events = events;
    this.settings = settings;
    this.listeners = listeners;
    this.mapper = mapper;
  }

  /**
   * Opens a stream: of many results for a subscription, of one result for any other operation.
   *
   * @return the reason why the gateway refuses the stream; null if it is open
   */
  String open(RoutingContext http, Caller caller, Operation operation) {
    String refusal = listeners.refusal(caller);
    if (refusal != null) {
      return refusal;
    }
    http.addEndHandler(any -> listeners.leave(caller));
    http.response()
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // In a compressed stream, an event would wait until a block is full.
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    Stream stream = new Stream(http);
    if (operation.kind() == Operation.Kind.SUBSCRIPTION) {
      subscribe(http, operation, stream);
    } else {
      answer(http, operation, stream);
    }
    return null;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback handles failures.
  private void answer(RoutingContext http, Operation operation, Stream stream) {
    RunningOperation run = execution.run(operation);
    http.addEndHandler(
        sent -> {
          if (sent.failed()) {
            run.leave();
          }
        });
    run.answer()
        .whenComplete(
            (answer, failure) -> {
              if (failure == null) {
                stream.next(answer);
                stream.end();
              } else if (!stream.isOver()) {
                LOG.error("a request failed", failure);
                stream.error(ErrorJson.of("INTERNAL_ERROR", "The gateway failed unexpectedly."));
              }
            });
  }

  private void subscribe(RoutingContext http, Operation operation, Stream stream) {
    Context context = Vertx.currentContext();
    RunningSubscription run =
        RunningSubscription.start(
            operation, execution, events, stream, context, settings.waiting());
    long alive =
        http.vertx().setPeriodic(settings.keepAlive().toMillis(), any -> stream.keepAlive());
    http.response()
        .drainHandler(
            any -> {
              stream.limit.drained();
              run.work();
            });
    http.addEndHandler(
        any -> {
          http.vertx().cancelTimer(alive);
          run.close();
        });
    stream.keepAlive();
  }

  /** The event stream of one response. */
  private final class Stream implements ResultListener {

    private final HttpServerResponse response;
    private final WriteLimit limit;

    Stream(RoutingContext http) {
      this.response = http.response();
      this.limit =
          new WriteLimit(
              http.vertx(), response, settings.writeTimeout(), http.request().connection());
      http.addEndHandler(any -> limit.close());
    }

    @Override
    public void next(OperationAnswer answer) {
      if (isOver()) {
        return;
      }
      Buffer data;
      try {
        data = answer.send(mapper);
      } catch (CodedException | IOException e) {
        CodedException coded = FieldFailures.codedIn(e);
        write(
            ErrorJson.of(
                coded == null ? "INTERNAL_ERROR" : coded.code(),
                coded == null ? "The gateway failed unexpectedly." : coded.getMessage()));
        return;
      }
      write(data).onComplete(any -> answer.sent());
    }

    private Future<Void> write(Buffer data) {
      // The JSON contains no line breaks, which would end the event.
      Future<Void> written =
          response.write(
              Buffer.buffer("event: next\ndata: ").appendBuffer(data).appendString("\n\n"));
      limit.written();
      return written;
    }

    private void write(List<Map<String, Object>> errors) {
      try {
        write(Buffer.buffer(mapper.writeValueAsBytes(Map.of("errors", errors))));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void error(List<Map<String, Object>> errors) {
      if (!isOver()) {
        write(errors);
        end();
      }
    }

    void end() {
      if (!isOver()) {
        response.end("event: complete\ndata:\n\n");
      }
    }

    /** Sends a comment, unless other data is waiting to be sent. */
    void keepAlive() {
      if (!isOver() && !response.writeQueueFull()) {
        response.write(":\n\n");
      }
    }

    private boolean isOver() {
      return response.ended() || response.closed();
    }

    @Override
    public boolean isBusy() {
      return response.writeQueueFull();
    }
  }
}
