package io.dateline.entities;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** An articles-service in memory, as its contract describes it: a feed, and texts to fetch. */
public final class FakeArticles implements QuarkusTestResourceLifecycleManager {

  private static final List<String> CHANGES = new ArrayList<>();
  private static final Map<UUID, String> ARTICLES = new LinkedHashMap<>();
  private static volatile boolean down;
  private static String epoch = "first";

  private HttpServer server;

  /** Stores a text and announces it in the feed. */
  public static synchronized UUID publish(UUID id, int revision, String published, String text) {
    return publish(id, revision, published, "text", text);
  }

  /** Does the same for a page without a date. */
  public static synchronized UUID publishFetched(UUID id, String fetched, String text) {
    return publish(id, 1, fetched, "fetchedAt", text);
  }

  private static UUID publish(UUID id, int revision, String published, String source, String text) {
    ARTICLES.put(
        id,
        """
        {"id":"%s","revision":%d,"text":"%s","language":"en","parts":[],\
        "publishedAt":{"at":"%s","precision":"DAY","zoneStated":false,"source":"%s"},\
        "ingestedAt":"2026-01-01T00:00:00Z"}"""
            .formatted(
                id, revision, text.replace("\"", "\\\"").replace("\n", "\\n"), published, source));
    announce(id, "UPSERT", revision);
    return id;
  }

  /** Announces an article that cannot be fetched. */
  public static synchronized UUID announceMissing() {
    UUID id = UUID.randomUUID();
    announce(id, "UPSERT", 1);
    return id;
  }

  /** Makes an announced article available. */
  public static synchronized void supply(UUID id, String text) {
    publish(id, 1, "2026-01-05T00:00:00Z", text);
    CHANGES.remove(CHANGES.size() - 1);
  }

  /** Announces that an article was deleted. */
  public static synchronized void delete(UUID id) {
    ARTICLES.remove(id);
    announce(id, "TOMBSTONE", 1);
  }

  /** Announces every change again, as an at-least-once feed may do. */
  public static synchronized void replay() {
    List<UUID> ids = List.copyOf(ARTICLES.keySet());
    ids.forEach(id -> announce(id, "UPSERT", 1));
  }

  /**
   * Returns to a state without these articles, like the restore of an older backup.
   *
   * @param newEpoch whether the feed has another epoch then; if not, only its shorter length shows
   *     it
   */
  public static synchronized void restoreWithout(List<UUID> lost, boolean newEpoch) {
    ARTICLES.keySet().removeAll(lost);
    CHANGES.clear();
    epoch = newEpoch ? UUID.randomUUID().toString() : epoch;
    replay();
  }

  /** Sets whether every answer is 503. */
  public static void down(boolean isDown) {
    down = isDown;
  }

  private static void announce(UUID id, String kind, int revision) {
    CHANGES.add(
        "{\"position\":%d,\"kind\":\"%s\",\"articleId\":\"%s\",\"revision\":%d}"
            .formatted(CHANGES.size() + 1, kind, id, revision));
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/feed/head", exchange -> answer(exchange, head()));
    server.createContext("/feed", FakeArticles::feed);
    server.createContext("/articles", exchange -> answer(exchange, articles(query(exchange))));
    server.start();
    return Map.of(
        "quarkus.rest-client.articles.url",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "dateline.processing.feed-wait",
        "PT0.05S",
        "dateline.processing.look",
        "PT0.05S",
        "dateline.processing.back-off",
        "PT0.05S",
        "dateline.processing.attempts",
        "2");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static synchronized String head() {
    return "{\"position\":" + CHANGES.size() + "}";
  }

  private static synchronized void feed(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange);
    int after = Integer.parseInt(query.get("after"));
    String asked = query.get("epoch");
    if (asked != null && !asked.equals(epoch)) {
      refuse(exchange, "feed-epoch-changed");
    } else if (after > CHANGES.size()) {
      refuse(exchange, "feed-position-beyond-head");
    } else {
      List<String> changes = CHANGES.subList(after, CHANGES.size());
      answer(
          exchange,
          "{\"changes\":[%s],\"next\":%d,\"epoch\":\"%s\"}"
              .formatted(String.join(",", changes), after + changes.size(), epoch));
    }
  }

  private static void refuse(HttpExchange exchange, String type) throws IOException {
    answer(
        exchange,
        down ? 503 : 409,
        "{\"type\":\"urn:dateline:problem:%s\",\"status\":409,\"epoch\":\"%s\",\"head\":%d}"
            .formatted(type, epoch, CHANGES.size()));
  }

  private static synchronized String articles(Map<String, String> query) {
    return java.util.stream.Stream.of(query.get("ids").split(","))
        .map(id -> ARTICLES.get(UUID.fromString(id)))
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.joining(",", "{\"items\":[", "]}"));
  }

  private static Map<String, String> query(HttpExchange exchange) {
    return java.util.stream.Stream.of(exchange.getRequestURI().getQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    answer(exchange, down ? 503 : 200, body);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
