package io.dateline.evaluation.attack;

import io.dateline.launcher.run.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client that sends small queries all the time while something else happens. */
public final class Bystander implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long PAUSE_MILLIS = 50;

  private static final List<String> QUESTIONS =
      List.of(
          "{\"query\":\"{articles(first: 3) {totalCount nodes {headline}}}\"}",
          "{\"query\":\"{articles(first: 3, search: \\\"harbour\\\") {nodes {headline}}}\"}",
          "{\"query\":\"{entities(first: 3, search: \\\"ma\\\") {nodes {canonicalName}}}\"}");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final Thread thread = new Thread(this::ask, "bystander");
  private final List<Long> micros = new ArrayList<>();
  private volatile boolean ending;
  private int failures;

  private Bystander(Settings settings) {
    this.gateway = URI.create(settings.graphql());
  }

  /** Starts the client. */
  public static Bystander of(Settings settings) {
    Bystander bystander = new Bystander(settings);
    bystander.thread.setDaemon(true);
    bystander.thread.start();
    return bystander;
  }

  /**
   * The results since the last call.
   *
   * @param asked the number of queries
   * @param failed the number of queries without an answer, with an answer 5xx, or with errors
   * @param p95Millis the time within which 95 of 100 were answered, in milliseconds
   */
  public record Seen(int asked, int failed, double p95Millis) {}

  /** Returns the results since the last call. */
  public synchronized Seen seen() {
    Seen seen = new Seen(micros.size(), failures, percentile(0.95) / 1000.0);
    micros.clear();
    failures = 0;
    return seen;
  }

  private long percentile(double share) {
    List<Long> sorted = micros.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }

  private void ask() {
    for (int i = 0; !ending; i++) {
      long start = System.nanoTime();
      boolean well = isAnswered(QUESTIONS.get(i % QUESTIONS.size()));
      synchronized (this) {
        micros.add((System.nanoTime() - start) / 1000);
        failures += well ? 0 : 1;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private boolean isAnswered(String question) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(gateway)
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(question))
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && !answer.body().contains("\"errors\"");
    } catch (java.io.IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    ending = true;
    thread.interrupt();
  }
}
