package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.PageFiles.PageFile;
import io.dateline.launcher.run.Settings;
import io.dateline.postgres.LocalPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures ingest through HTTP, until pages are stored and searchable, with one client and with
 * eight, beside a bare batch insert of the same bytes into the same PostgreSQL.
 */
final class Ingest implements Measurement {

  private static final int PAGES = 400;
  private static final int WARM_UP = 100;
  private static final int BATCH = 100;

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public String description() {
    return "[FOLDER …]: pages per second into articles-service (default: the sample pages, varied)";
  }

  /** A page with a number in it, so that no two are equal. */
  private record Variant(String mediaType, byte[] bytes) {}

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<Path> sources =
        folders.isEmpty()
            ? List.of(Path.of(System.getProperty("dateline.home"), "deploy", "samples"))
            : folders;
    List<PageFile> files =
        PageFiles.find(sources).stream()
            .filter(f -> f.form() == PageFiles.Form.TEXT || f.form() == PageFiles.Form.HTML)
            .toList();
    AtomicInteger number = new AtomicInteger();
    try (TemporaryStack stack = TemporaryStack.start()) {
      post(stack.settings(), variants(files, WARM_UP, number), 8);
      List<Variant> pages = variants(files, PAGES, number);
      double bare = insert(stack.stack().database("articles"), pages);
      double one = post(stack.settings(), pages, 1);
      double eight = post(stack.settings(), variants(files, PAGES, number), 8);
      long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum() / pages.size();
      return new Table(
          "Pages of "
              + bytes
              + " bytes on average, stored and searchable; ratio to a bare batch insert of the same"
              + " bytes into the same PostgreSQL in the same run. Extraction runs meanwhile.",
          List.of("pages/s", "ratio"),
          List.of(
              new Table.Row("bare batch insert", List.of(bare, 1.0)),
              new Table.Row("HTTP, 1 client", List.of(one, one / bare)),
              new Table.Row("HTTP, 8 clients", List.of(eight, eight / bare))),
          List.of(
              "articles-service, resident MiB: "
                  + ProcessMemory.residentMiB(stack.stack().articlesPid())));
    } catch (SQLException | InterruptedException | ExecutionException e) {
      throw new Failure("ingest could not be measured: " + e.getMessage(), e);
    }
  }

  private static List<Variant> variants(List<PageFile> files, int n, AtomicInteger number)
      throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      PageFile file = files.get(i % files.size());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (InputStream in = file.open()) {
        in.transferTo(bytes);
      }
      bytes.writeBytes(
          ("\n\nPage number " + number.incrementAndGet() + ".\n").getBytes(StandardCharsets.UTF_8));
      variants.add(new Variant(file.form().mediaType(), bytes.toByteArray()));
    }
    return variants;
  }

  private static double post(Settings settings, List<Variant> pages, int clients)
      throws InterruptedException, ExecutionException {
    String token = settings.token();
    HttpClient http = HttpClient.newHttpClient();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Integer>> posts = new ArrayList<>();
      for (Variant page : pages) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(settings.articles() + "/articles"))
                .header("Content-Type", page.mediaType())
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(page.bytes()))
                .build();
        posts.add(() -> http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
      }
      long start = System.nanoTime();
      for (Future<Integer> status : threads.invokeAll(posts)) {
        if (status.get() != 201) {
          throw new Failure("articles-service answered " + status.get());
        }
      }
      return pages.size() / ((System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdown();
    }
  }

  private static double insert(LocalPostgres.Database database, List<Variant> pages)
      throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      connection.setAutoCommit(false);
      try (var create = connection.createStatement()) {
        create.execute("CREATE TABLE bare_insert (id serial PRIMARY KEY, page bytea)");
      }
      connection.commit();
      long start = System.nanoTime();
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO bare_insert (page) VALUES (?)")) {
        for (int i = 0; i < pages.size(); i++) {
          insert.setBytes(1, pages.get(i).bytes());
          insert.addBatch();
          if ((i + 1) % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
      return pages.size() / ((System.nanoTime() - start) / 1e9);
    }
  }
}
