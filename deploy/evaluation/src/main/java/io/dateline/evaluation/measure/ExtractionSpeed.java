package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.ExtractionProgress;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.Pause;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures articles per second through the whole of entities-service with PostgreSQL, with one
 * worker and with two. Once the service is warm, all articles wait again, as after a new version of
 * the pipeline.
 */
final class ExtractionSpeed implements Measurement {

  /** Rounds over all pages before the measured one. */
  private static final int WARM_UPS = 2;

  private static final List<String> STEPS = List.of("fetch", "tag", "rules", "store", "reconcile");

  private static final Pattern SUM =
      Pattern.compile(
          "dateline_extraction_step_seconds_sum\\{[^}]*step=\"(\\w+)\"[^}]*} ([0-9.E+-]+)");

  private static final long LOOK_MILLIS = 20;

  @Override
  public String name() {
    return "extraction-speed";
  }

  @Override
  public String description() {
    return "[FOLDER …]: articles per second through entities-service, and where the time goes";
  }

  /** One round over all articles. */
  private record Run(int articles, double seconds, Map<String, Double> steps) {}

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<Path> sources =
        folders.isEmpty()
            ? List.of(Path.of(System.getProperty("dateline.home"), "deploy", "samples"))
            : folders;
    List<Path> pages =
        PageFiles.find(sources).stream()
            .filter(f -> f.form() != PageFiles.Form.LINES)
            .map(PageFiles.PageFile::path)
            .toList();
    List<Table.Row> rows = new ArrayList<>();
    for (int workers = 1; workers <= 2; workers++) {
      Run run = run(pages, workers);
      List<Object> figures = new ArrayList<>();
      figures.add(run.articles());
      figures.add(run.articles() / run.seconds());
      STEPS.forEach(step -> figures.add(1000 * run.steps().get(step) / run.articles()));
      rows.add(new Table.Row(workers + (workers == 1 ? " worker" : " workers"), figures));
    }
    return new Table(
        "Articles extracted and stored again by a warm service, and milliseconds an article in each"
            + " step: fetching texts, tagging names, rules (sentences to quotes), storing,"
            + " comparing names of people with those of other pages.",
        List.of(
            "articles", "articles/s", "fetch ms", "tag ms", "rules ms", "store ms", "reconcile ms"),
        rows,
        List.of());
  }

  private static Run run(List<Path> pages, int workers) throws IOException {
    try (TemporaryStack stack =
        TemporaryStack.start(Map.of("DATELINE_PROCESSING_WORKERS", String.valueOf(workers)))) {
      stack.load(pages);
      for (int i = 0; i < WARM_UPS; i++) {
        again(stack);
      }
      Map<String, Double> before = steps(stack);
      long start = System.nanoTime();
      int articles = again(stack);
      double seconds = (System.nanoTime() - start) / 1e9;
      Map<String, Double> after = steps(stack);
      after.replaceAll((step, sum) -> sum - before.getOrDefault(step, 0.0));
      return new Run(articles, seconds, after);
    } catch (SQLException e) {
      throw new Failure("extraction could not be measured: " + e.getMessage(), e);
    }
  }

  /** Puts all articles into the queue again, and waits until none waits. */
  private static int again(TemporaryStack stack) throws SQLException {
    LocalPostgres.Database database = stack.stack().database("entities");
    int articles;
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      articles =
          statement.executeUpdate(
              "UPDATE processing SET state = 'WAITING', attempts = 0, due_at = now()");
    }
    ExtractionProgress extraction = new ExtractionProgress(stack.settings());
    while (!extraction.status().isDone()) {
      Pause.millis(LOOK_MILLIS);
    }
    return articles;
  }

  private static Map<String, Double> steps(TemporaryStack stack) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.settings().entities() + "/q/metrics")).build();
    try {
      String metrics =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      Map<String, Double> sums = new LinkedHashMap<>();
      Matcher matcher = SUM.matcher(metrics);
      while (matcher.find()) {
        sums.put(matcher.group(1), Double.valueOf(matcher.group(2)));
      }
      if (!sums.keySet().containsAll(STEPS)) {
        throw new Failure("entities-service does not tell where its time goes");
      }
      return sums;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
