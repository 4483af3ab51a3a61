package io.dateline.gateway.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.SharedHeap;
import io.dateline.gateway.failure.CallGivenUp;
import io.dateline.gateway.failure.CallTimedOut;
import io.dateline.gateway.failure.ErrorAnswers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The HTTP client of one service. Answers are read on the Vert.x context of the caller. */
final class ServiceConnection {

  private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
  private static final CharSequence LINES = HttpHeaders.createOptimized("application/x-ndjson");

  /** A header that tells the service for how many milliseconds its answer is still useful. */
  private static final CharSequence MILLIS_LEFT =
      HttpHeaders.createOptimized("Dateline-Millis-Left");

  private final Vertx vertx;
  private final HttpClient client;
  private final String base;
  private final ObjectMapper mapper;
  private final ServiceCredentials credentials;
  private final SharedHeap memory;
  private final long maxBytes;
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /**
   * Creates the client of a service.
   *
   * @param address scheme, host, port and the common prefix of all paths
   */
  ServiceConnection(
      Vertx vertx,
      URI address,
      CallSettings settings,
      ObjectMapper mapper,
      ServiceCredentials credentials,
      SharedHeap memory) {
    this.vertx = vertx;
    this.memory = memory;
    this.maxBytes = settings.answerBytes();
    this.mapper = mapper;
    this.credentials = credentials;
    this.base = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
    boolean tls = "https".equals(address.getScheme());
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost(address.getHost())
                .setDefaultPort(address.getPort() < 0 ? (tls ? 443 : 80) : address.getPort())
                .setSsl(tls)
                .setMaxPoolSize(settings.connections())
                .setConnectTimeout((int) settings.connect().toMillis()));
  }

  /** Returns whether a GET of the path is answered with status 200. */
  CompletableFuture<Boolean> succeeds(String path, Duration within) {
    return send(
        request(HttpMethod.GET, path),
        null,
        new ResilientServiceClient.SendingConditions(within, true, new CompletableFuture<>()),
        (status, body) -> status == 200);
  }

  /**
   * Sends a call once.
   *
   * @return the answer; fails with {@link CallTimedOut}, with {@link CallGivenUp}, with the
   *     exception that {@link ErrorAnswers} creates for a status, with QUERY_TOO_LARGE, or with the
   *     exception of the connection or of the reading
   */
  <T> CompletableFuture<ReceivedAnswer<T>> ask(
      Call<T> call, ResilientServiceClient.SendingConditions way) {
    Object content = call.content();
    RequestOptions options =
        request(content == null ? HttpMethod.GET : HttpMethod.POST, call.target());
    boolean lines = call.endpoint().answer() == String.class;
    options.putHeader(HttpHeaders.ACCEPT, lines ? LINES : JSON);
    Budget budget = Budget.current();
    if (way.read() && budget != null) {
      options.putHeader(
          MILLIS_LEFT, Long.toString(Math.min(budget.millisLeft(), way.within().toMillis())));
    }
    credentials
        .authorization()
        .ifPresent(value -> options.putHeader(HttpHeaders.AUTHORIZATION, value));
    if (content == null) {
      return send(options, null, way, (status, body) -> read(call, status, body));
    }
    options.putHeader(HttpHeaders.CONTENT_TYPE, content instanceof String ? LINES : JSON);
    try {
      Buffer body =
          content instanceof String text
              ? Buffer.buffer(text)
              : Buffer.buffer(mapper.writeValueAsBytes(content));
      return send(options, body, way, (status, answer) -> read(call, status, answer));
    } catch (JsonProcessingException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private RequestOptions request(HttpMethod method, String target) {
    return new RequestOptions().setMethod(method).setURI(base + target);
  }

  private interface Reading<T> {
    T read(int status, Buffer body) throws Exception;
  }

  private <T> CompletableFuture<T> send(
      RequestOptions options,
      Buffer body,
      ResilientServiceClient.SendingConditions way,
      Reading<T> reading) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
    long timer =
        vertx.setTimer(
            way.within().toMillis(), up -> breakOff(answer, sent.get(), new CallTimedOut()));
    way.givenUp().thenRun(() -> breakOff(answer, sent.get(), new CallGivenUp()));
    client
        .request(options)
        .compose(
            request -> {
              sent.set(request);
              if (answer.isDone()) {
                request.reset();
              }
              return body == null ? request.send() : request.send(body);
            })
        .compose(this::whole)
        .onComplete(
            result -> {
              vertx.cancelTimer(timer);
              if (result.failed()) {
                breakOff(answer, sent.get(), result.cause());
                return;
              }
              try {
                CollectedAnswer answered = result.result();
                answer.complete(reading.read(answered.response().statusCode(), answered.body()));
              } catch (Exception e) {
                answer.completeExceptionally(e);
              }
            });
    return answer;
  }

  /** Resets a request, so that its connection is free for others. */
  private static void breakOff(CompletableFuture<?> answer, HttpClientRequest sent, Throwable why) {
    if (answer.completeExceptionally(why) && sent != null) {
      sent.reset();
    }
  }

  /** Collects an answer; fails if it exceeds the maximum size or the free memory. */
  private Future<CollectedAnswer> whole(HttpClientResponse response) {
    Promise<CollectedAnswer> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    SharedHeap.Holder holder = memory.holder();
    response.handler(
        part -> {
          if (body.length() + part.length() > maxBytes) {
            whole.tryFail(Budget.tooLarge("An answer of more than " + maxBytes + " bytes"));
          } else if (!holder.take(part.length())) {
            whole.tryFail(Budget.busy());
          } else {
            body.appendBuffer(part);
          }
        });
    response.exceptionHandler(whole::tryFail);
    response.endHandler(any -> whole.tryComplete(new CollectedAnswer(response, body)));
    return whole.future().onComplete(any -> holder.close());
  }

  private record CollectedAnswer(HttpClientResponse response, Buffer body) {}

  private <T> ReceivedAnswer<T> read(Call<T> call, int status, Buffer body) throws Exception {
    if (status < 200 || status >= 300) {
      throw ErrorAnswers.of(status, body.getBytes());
    }
    Class<T> form = call.endpoint().answer();
    T content =
        form == String.class
            ? form.cast(body.toString())
            : readers.computeIfAbsent(form, mapper::readerFor).readValue(body.getBytes());
    return new ReceivedAnswer<>(content, body.length());
  }
}
