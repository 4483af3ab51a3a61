package io.dateline.evaluation.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that send the same query again and again, and count failures. */
public final class QueryLoad implements AutoCloseable {

  /** A query that needs both services. */
  private static final String QUERY =
      "{ articles(first: 5) { totalCount nodes { headline entities { entity { canonicalName } } } }"
          + " }";

  /**
   * The pause between two queries of a client: short, so that a query is always running, and not
   * zero, so that others get a turn.
   */
  private static final long PAUSE_MILLIS = 10;

  private final List<Thread> clients = new ArrayList<>();
  private final AtomicLong asked = new AtomicLong();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final HttpRequest request;
  private volatile boolean ended;

  private QueryLoad(HttpRequest request) {
    this.request = request;
  }

  /** Starts clients; each keeps a connection of its own. */
  public static QueryLoad start(String graphql, int clients) throws IOException {
    String body = new ObjectMapper().writeValueAsString(Map.of("query", QUERY));
    QueryLoad load =
        new QueryLoad(
            HttpRequest.newBuilder(URI.create(graphql))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    for (int i = 0; i < clients; i++) {
      Thread client = new Thread(load::ask, "client-" + i);
      client.setDaemon(true);
      client.start();
      load.clients.add(client);
    }
    return load;
  }

  private void ask() {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (!ended) {
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        asked.incrementAndGet();
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
          failures.add(answer.statusCode() + " " + answer.body());
        }
        Thread.sleep(PAUSE_MILLIS);
      } catch (IOException e) {
        asked.incrementAndGet();
        failures.add(String.valueOf(e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  public long asked() {
    return asked.get();
  }

  /** Returns one description for each failed query. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** Stops, and waits for the last answers. */
  public void end() throws InterruptedException {
    ended = true;
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Stops without waiting for anything. */
  @Override
  public void close() {
    ended = true;
  }
}
