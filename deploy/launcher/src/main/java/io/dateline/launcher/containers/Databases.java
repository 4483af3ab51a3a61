package io.dateline.launcher.containers;

import io.dateline.launcher.run.FileTree;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A temporary PostgreSQL for services whose start is measured or recorded. */
public final class Databases implements AutoCloseable {

  private final Path folder;
  private final LocalPostgres postgres;

  private Databases(Path folder, LocalPostgres postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  public static Databases start() throws IOException {
    Path folder = Files.createTempDirectory("dateline-startup");
    return new Databases(folder, LocalPostgres.start(folder.resolve("postgres"), 0));
  }

  /** Returns a folder that is deleted at the end. */
  public Path folder() {
    return folder;
  }

  /**
   * Returns the environment variables of a service: its database, if it has one, and no tracing.
   */
  public Map<String, String> environment(String service) {
    Map<String, String> all = new HashMap<>();
    if (!service.equals("gateway")) {
      LocalPostgres.Database database =
          postgres.database(service.replace("-service", ""), "startup");
      all.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
      all.put("QUARKUS_DATASOURCE_USERNAME", database.user());
      all.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    FileTree.delete(folder);
  }
}
