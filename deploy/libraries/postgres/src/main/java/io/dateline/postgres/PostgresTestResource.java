package io.dateline.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A new PostgreSQL for a {@code @QuarkusTest}, deleted after the tests. */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

  private Path folder;
  private LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("dateline-test-postgres");
      postgres = LocalPostgres.start(folder, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LocalPostgres.Database database = postgres.database("dateline", "dateline");
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password());
  }

  @Override
  public void stop() {
    try {
      if (postgres != null) {
        postgres.close();
      }
      if (folder != null) {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
