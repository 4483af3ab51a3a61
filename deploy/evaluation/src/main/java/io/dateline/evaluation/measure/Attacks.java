package io.dateline.evaluation.measure;

import io.dateline.evaluation.attack.AttackPages;
import io.dateline.evaluation.attack.Bystander;
import io.dateline.evaluation.attack.FuzzedRequests;
import io.dateline.evaluation.attack.RawClient;
import io.dateline.evaluation.http.PlainHttp;
import io.dateline.launcher.run.ExtractionProgress;
import io.dateline.launcher.run.Pause;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures what one hostile client can do to an instance of its own, and what others notice
 * meanwhile. Each attack once ended a service, stopped a whole function, or read what it must not.
 */
final class Attacks implements Measurement {

  private static final int ARTICLES = 300;
  private static final int FUZZED = 20_000;
  private static final int CLIENTS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final List<Table.Row> rows = new ArrayList<>();
  private TemporaryStack stack;
  private Settings settings;
  private Bystander others;

  /** An attack; it returns its result in words. */
  private interface Deed {
    String act() throws Exception;
  }

  @Override
  public String name() {
    return "attack";
  }

  @Override
  public String description() {
    return "Hostile pages, queries and clients against an instance of its own, and 20,000 fuzzed"
        + " requests";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    try (TemporaryStack started = TemporaryStack.start()) {
      stack = started;
      settings = started.settings();
      for (int i = 0; i < ARTICLES; i++) {
        PlainHttp.postPage(settings, AttackPages.ordinary(i));
      }
      new ExtractionProgress(settings).await(status -> {});
      try (Bystander bystander = Bystander.of(settings)) {
        others = bystander;
        Pause.millis(3000);
        row("nothing (for comparison)", () -> "");
        queries();
        pages();
        answers();
        connections();
        row(FUZZED + " fuzzed requests", this::fuzz);
      }
      row("afterwards: a page is taken and extracted", this::extractsStill);
    }
    return new Table(
        "Attacks on an instance with "
            + ARTICLES
            + " articles, one after the other. Beside each, what a client with small questions saw:"
            + " questions asked, failed, and the time that 95 of 100 took. Memory is resident.",
        List.of("became", "others asked", "failed", "p95 ms", "gateway MiB", "articles MiB"),
        rows,
        List.of());
  }

  private void row(String name, Deed deed) throws IOException {
    String became;
    try {
      became = deed.act();
    } catch (IOException | CompletionException e) {
      became = "no answer: " + e.getClass().getSimpleName();
    } catch (Exception e) {
      became = e.getClass().getSimpleName() + " " + e.getMessage();
    }
    Bystander.Seen seen = others.seen();
    rows.add(
        new Table.Row(
            name,
            List.of(
                became,
                seen.asked(),
                seen.failed(),
                seen.p95Millis(),
                ProcessMemory.residentMiB(stack.stack().gatewayPid()),
                ProcessMemory.residentMiB(stack.stack().articlesPid()))));
  }

  private void queries() throws IOException {
    String nested =
        "{articles(first:2){nodes{mentions{entity{articles{nodes{mentions{entity{articles{nodes"
            + "{mentions{text}}}}}}}}}}}}";
    row("a query that multiplies at each level", () -> ask(nested, "{}"));
    row(
        "the same, four at once",
        () -> {
          try (Pool pool = new Pool(4)) {
            Map<String, Integer> became = new TreeMap<>();
            pool.each(
                4, i -> count(became, ask(nested.replace("first:2", "first:" + (i + 2)), "{}")));
            return became.toString();
          }
        });
    row(
        "a number of rows as a string",
        () ->
            ask(
                "query($n:Int){articles(first:$n){nodes{mentions{text entity{articles(first:$n)"
                    + "{nodes{headline}}}}}}}",
                "{\"n\":\"200\"}"));
    row("an unknown enum value", () -> ask("{articles(orderBy: BEST) {totalCount}}", "{}"));
    row(
        "NUL in a search, 200 times",
        () -> repeat(200, i -> ask("{articles(search:\"a\\u0000" + i + "\"){totalCount}}", "{}")));
    row(
        "an instant out of range, 200 times",
        () ->
            repeat(
                200,
                i ->
                    ask(
                        "{articles(filter:{from:\"+"
                            + (900000000 + i)
                            + "-01-01T00:00:00Z\"}){totalCount}}",
                        "{}")));
    row(
        "a forged cursor, 200 times",
        () -> repeat(200, i -> ask("{articles(after:\"eyJhIjo" + i + "fQ\"){totalCount}}", "{}")));
  }

  private void pages() throws IOException {
    for (Map.Entry<String, String> page : AttackPages.texts().entrySet()) {
      row("page: " + page.getKey(), () -> post("text/plain", page.getValue()));
    }
    for (Map.Entry<String, String> page : AttackPages.html().entrySet()) {
      row("page: " + page.getKey(), () -> post("text/html", page.getValue()));
    }
    row(
        "their extraction",
        () -> {
          ExtractionProgress.Status status = new ExtractionProgress(settings).await(now -> {});
          return status.processed() + " processed, " + status.parked() + " parked";
        });
    row(
        "a packed feed with one entry of 300 MB",
        () ->
            sent(
                HttpRequest.newBuilder(URI.create(settings.articles() + "/articles/bulk"))
                    .header("Content-Type", "application/rss+xml")
                    .header("Content-Encoding", "gzip")
                    .header("Authorization", "Bearer " + settings.token())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(AttackPages.packedFeed(300)))));
  }

  private void answers() throws IOException {
    row(
        "four readers of raw pages, 200 at once",
        () -> {
          try (Pool pool = new Pool(4)) {
            Map<String, Integer> became = new TreeMap<>();
            pool.each(
                16, i -> count(became, ask("{articles(first: 200) {nodes {raw text}}}", "{}")));
            return became.toString();
          }
        });
  }

  private void connections() throws IOException {
    row(
        "a WebSocket of another site",
        () -> {
          try {
            http.newWebSocketBuilder()
                .header("Origin", "https://elsewhere.example")
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(webSocket()), new WebSocket.Listener() {})
                .get(10, TimeUnit.SECONDS)
                .abort();
            return "taken";
          } catch (java.util.concurrent.ExecutionException e) {
            return e.getCause() instanceof java.net.http.WebSocketHandshakeException refused
                ? "refused with " + refused.getResponse().statusCode()
                : "refused";
          }
        });
    for (int port :
        List.of(settings.gatewayPort(), settings.articlesPort(), settings.entitiesPort())) {
      row(
          "a foreign Host, port "
              + (port == settings.gatewayPort() ? "of the gateway" : "behind it"),
          () -> raw(port, "GET /q/openapi HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"));
    }
    row(
        "a WebSocket that never reads, 1,000 queries",
        () -> {
          // A client that reads nothing: events stay in the buffers until these are full.
          WebSocket socket =
              http.newWebSocketBuilder()
                  .subprotocols("graphql-transport-ws")
                  .buildAsync(
                      URI.create(webSocket()),
                      new WebSocket.Listener() {
                        @Override
                        public void onOpen(WebSocket opened) {}
                      })
                  .get(10, TimeUnit.SECONDS);
          int sent = 0;
          try {
            socket.sendText("{\"type\":\"connection_init\"}", true).get(10, TimeUnit.SECONDS);
            for (; sent < 1000; sent++) {
              String query = "{articles(first: " + (sent % 150 + 1) + ") {nodes {text}}}";
              String message =
                  "{\"id\":\""
                      + sent
                      + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\""
                      + query
                      + "\"}}";
              socket.sendText(message, true).get(10, TimeUnit.SECONDS);
            }
            Pause.millis(5000);
            return sent + " sent";
          } catch (java.util.concurrent.ExecutionException
              | java.util.concurrent.TimeoutException e) {
            return "ended or held up after " + sent;
          } finally {
            socket.abort();
          }
        });
    row(
        "eight exports that are never read, then one that is",
        () -> {
          List<RawClient> slow = new ArrayList<>();
          try {
            for (int i = 0; i < 8; i++) {
              slow.add(
                  RawClient.to(settings.gatewayPort())
                      .send("GET /export/articles.jsonld HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            }
            Pause.millis(1000);
            return "the ninth: "
                + sent(HttpRequest.newBuilder(URI.create(gateway() + "/export/articles.csv")));
          } finally {
            for (RawClient client : slow) {
              client.close();
            }
          }
        });
    row(
        "a request hidden in a quoted chunk extension",
        () ->
            raw(
                settings.gatewayPort(),
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n1;a=\"\r\nX\r\n0\r\n\r\n"
                    + "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n\"\r\n"));
    row(
        "transfer codings chunked, xchunked",
        () ->
            raw(
                settings.gatewayPort(),
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked, xchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"));
  }

  private String fuzz() throws Exception {
    FuzzedRequests requests = new FuzzedRequests(settings, 20_261_130);
    Map<String, Integer> became = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    try (Pool pool = new Pool(CLIENTS)) {
      pool.each(
          FUZZED,
          i -> {
            HttpRequest request;
            synchronized (requests) {
              request = requests.next();
            }
            String status;
            try {
              HttpResponse<Void> answer =
                  http.send(request, HttpResponse.BodyHandlers.discarding());
              status = answer.statusCode() / 100 + "xx";
              if (answer.statusCode() >= 500) {
                note(failures, answer.statusCode() + " " + request.method() + " " + request.uri());
              }
            } catch (IOException e) {
              status = "no answer";
              note(failures, e + " " + request.method() + " " + request.uri());
            }
            count(became, status);
          });
    }
    failures.forEach(System.err::println);
    return became.toString();
  }

  private String extractsStill() throws Exception {
    PlainHttp.postPage(settings, AttackPages.ordinary(ARTICLES + 1));
    ExtractionProgress.Status status = new ExtractionProgress(settings).await(now -> {});
    return status.waiting() + " waiting, " + status.parked() + " parked";
  }

  private String ask(String query, String variables) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(settings.graphql()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\""
                            + query.replace("\\", "\\\\").replace("\"", "\\\"")
                            + "\",\"variables\":"
                            + variables
                            + "}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    java.util.regex.Matcher code =
        java.util.regex.Pattern.compile("\"code\":\"(\\w+)\"").matcher(answer.body());
    return answer.statusCode() + (code.find() ? " " + code.group(1) : "");
  }

  private String post(String type, String page) throws IOException, InterruptedException {
    return sent(
        HttpRequest.newBuilder(URI.create(settings.articles() + "/articles"))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + settings.token())
            .POST(HttpRequest.BodyPublishers.ofString(page)));
  }

  private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    java.util.regex.Matcher type =
        java.util.regex.Pattern.compile("urn:dateline:problem:([\\w-]+)").matcher(answer.body());
    return answer.statusCode() + (type.find() ? " " + type.group(1) : "");
  }

  private static String raw(int port, String request) throws IOException {
    try (RawClient client = RawClient.to(port)) {
      return RawClient.statuses(client.send(request).read(2000));
    }
  }

  private String gateway() {
    return settings.graphql().replace("/graphql", "");
  }

  private String webSocket() {
    return settings.graphql().replaceFirst("^http", "ws");
  }

  private interface Task {
    void run(int number) throws Exception;
  }

  private interface Asked {
    String ask(int number) throws Exception;
  }

  private String repeat(int times, Asked asked) throws Exception {
    Map<String, Integer> became = new TreeMap<>();
    for (int i = 0; i < times; i++) {
      count(became, asked.ask(i));
    }
    return became.toString();
  }

  private static synchronized void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static synchronized void note(List<String> notes, String note) {
    if (notes.size() < 50) {
      notes.add(note);
    }
  }

  /** Several clients at once. */
  private static final class Pool implements AutoCloseable {
    private final ExecutorService threads;

    Pool(int clients) {
      threads = Executors.newFixedThreadPool(clients);
    }

    void each(int times, Task task) throws Exception {
      List<java.util.concurrent.Future<?>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        running.add(
            threads.submit(
                () -> {
                  task.run(number);
                  return null;
                }));
      }
      for (java.util.concurrent.Future<?> one : running) {
        one.get();
      }
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
