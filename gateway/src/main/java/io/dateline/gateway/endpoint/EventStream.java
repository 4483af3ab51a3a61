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

/** Results as server-sent events: the distinct connections mode of GraphQL over SSE. */
@Singleton
class EventStream {

  private static final Logger LOG = Logger.getLogger(EventStream.class);

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
   * @return why none more may listen now; null where it is begun
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
        // Compressed, events would stay behind until a block of them is full.
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    Stream stream = new Stream(http);
    if (operation.kind() == Operation.Kind.SUBSCRIPTION) {
      subscribe(http, operation, stream);
    } else {
      answer(http, operation, stream);
    }
    return null;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // Its end is told where it is attached.
  private void answer(RoutingContext http, Operation operation, Stream stream) {
    Run run = execution.run(operation);
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
                stream.error(Errors.of("INTERNAL_ERROR", "Something went wrong here."));
              }
            });
  }

  private void subscribe(RoutingContext http, Operation operation, Stream stream) {
    Context context = Vertx.currentContext();
    SubscriptionRun run =
        SubscriptionRun.start(operation, execution, events, stream, context, settings.waiting());
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

  /** One response. */
  private final class Stream implements Listener {

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
    public void next(Answer answer) {
      if (isOver()) {
        return;
      }
      Buffer data;
      try {
        data = answer.send(mapper);
      } catch (CodedException | IOException e) {
        CodedException coded = FieldFailures.codedIn(e);
        write(
            Errors.of(
                coded == null ? "INTERNAL_ERROR" : coded.code(),
                coded == null ? "Something went wrong here." : coded.getMessage()));
        return;
      }
      write(data).onComplete(any -> answer.sent());
    }

    private Future<Void> write(Buffer data) {
      // JSON has no line breaks of its own here.
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

    /** A sign of life, where nothing else is on its way. */
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
