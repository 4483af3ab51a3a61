package io.dateline.gateway.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** A fake of a service behind the gateway. It answers as the test says and records its calls. */
public final class FakeService implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(FakeService.class);

  /** A recorded call; the path is without the query. */
  public record Call(
      String method, String path, Query query, String body, Map<String, List<String>> headers) {

    /** Returns the first value of a header; null if there is none. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse(null);
    }
  }

  /** An answer, sent after a delay in milliseconds. */
  public record Answer(int status, String contentType, String body, long delay) {

    public static Answer json(String body) {
      return new Answer(200, "application/json", body, 0);
    }

    public static Answer problem(int status, String name, String title) {
      return new Answer(
          status,
          "application/problem+json",
          "{\"type\":\"urn:dateline:problem:%s\",\"title\":\"%s\",\"status\":%d}"
              .formatted(name, title, status),
          0);
    }

    public Answer after(long millis) {
      return new Answer(status, contentType, body, millis);
    }
  }

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Function<Call, Answer> behaviour;

  public FakeService(URI address, Function<Call, Answer> behaviour) {
    this.behaviour = behaviour;
    try {
      server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Returns the address of the fake. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void behave(Function<Call, Answer> other) {
    behaviour = other;
  }

  /** Returns the calls so far, without those of health checks. */
  public List<Call> calls() {
    return calls.stream().filter(call -> !call.path().startsWith("/q/")).toList();
  }

  public List<Call> callsTo(String path) {
    return calls().stream().filter(call -> call.path().equals(path)).toList();
  }

  public void forget() {
    calls.clear();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      Call call =
          new Call(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              Query.of(exchange.getRequestURI().getRawQuery()),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8),
              Map.copyOf(exchange.getRequestHeaders()));
      calls.add(call);
      Answer answer = behaviour.apply(call);
      Thread.sleep(answer.delay());
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      LOG.debug("the gateway did not wait for the answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
