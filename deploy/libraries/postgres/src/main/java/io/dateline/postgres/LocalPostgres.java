package io.dateline.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A PostgreSQL server in a folder of its own. Its data survive {@link #close()} and are there at
 * the next start over the same folder. It listens on loopback only, and every connection needs a
 * password; the superuser's password lies in the folder, where only the owner can read it.
 */
public final class LocalPostgres implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration LEFTOVER_STOP = Duration.ofSeconds(20);

  private final EmbeddedPostgres server;
  private final Path data;

  private LocalPostgres(EmbeddedPostgres server, Path data) {
    this.server = server;
    this.data = data;
  }

  /**
   * Starts the server, and first stops a server that a killed process left running over the same
   * folder.
   *
   * @param folder the folder for data, binaries and the superuser's password; made if it is missing
   * @param port the TCP port, 0 for any free port
   * @throws IOException if the folder cannot be used or the server does not start within a minute
   */
  public static LocalPostgres start(Path folder, int port) throws IOException {
    Path home = Files.createDirectories(folder.toAbsolutePath());
    Path data = home.resolve("data");
    stopLeftover(data);
    Path passwordFile = home.resolve("superuser");
    String password = Secrets.readOrCreate(passwordFile);
    // The library makes its default folder even if another one is set below.
    System.setProperty("ot.epg.working-dir", binaries(home).toString());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(binaries(home))
            .setPGStartupWait(START)
            .setServerConfig("listen_addresses", "127.0.0.1")
            // No socket in the temporary folder, which all users share: TCP suffices.
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "100")
            // The library is made for tests and turns both off; a power cut would then lose
            // committed data or the whole database.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setConnectConfig("password", password)
            // The library passes these to initdb as --key=value, which is what is needed here.
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setLocaleConfig("locale", "C.UTF-8")
            .setDataDirectoryCustomizer(LocalPostgres::requirePasswords)
            .setOutputRedirector(logTo(home))
            .setErrorRedirector(logTo(home));
    if (port != 0) {
      builder.setPort(port);
    }
    try {
      return new LocalPostgres(builder.start(), data);
    } catch (IllegalStateException e) {
      throw new IOException("PostgreSQL did not start: see " + home.resolve("postgres.log"), e);
    }
  }

  /** Returns the TCP port of the server. */
  public int port() {
    return server.getPort();
  }

  /**
   * Returns a database with a role that owns it. Besides the superuser, only this role may connect.
   * Makes both if they are missing, and sets the password.
   *
   * @param name a lower-case identifier, for the database and its role
   * @param password the role's password, without quotes
   */
  public Database database(String name, String password) {
    if (!name.matches("[a-z][a-z0-9_]*") || !password.matches("\\w+")) {
      throw new IllegalArgumentException("not a database name, or not a plain password: " + name);
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
        sql.execute("CREATE ROLE " + name + " LOGIN");
      }
      sql.execute("ALTER ROLE " + name + " PASSWORD '" + password + "'");
      if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        sql.execute("CREATE DATABASE " + name + " OWNER " + name);
      }
      sql.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
      sql.execute("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make database " + name, e);
    }
    return new Database("jdbc:postgresql://127.0.0.1:" + port() + "/" + name, name, password);
  }

  /** Returns whether the server accepts connections. */
  public boolean answers() {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Returns whether the process of the server exists. */
  public boolean isAlive() {
    try {
      return process(data).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Stops the server; its data stay. */
  @Override
  public void close() throws IOException {
    server.close();
  }

  /** The address of a database and the role to connect with. */
  public record Database(String jdbcUrl, String user, String password) {}

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (var rows = sql.executeQuery(query)) {
      return rows.next();
    }
  }

  /** By default the library lets every user of the machine connect as superuser. */
  private static void requirePasswords(File data) {
    Path rules = data.toPath().resolve("pg_hba.conf");
    try {
      String strict =
          Files.readAllLines(rules).stream()
              .map(line -> line.replaceFirst("\\btrust\\s*$", "scram-sha-256"))
              .collect(Collectors.joining("\n", "", "\n"));
      Files.writeString(rules, strict);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File binaries(Path home) throws IOException {
    return Files.createDirectories(home.resolve("binaries")).toFile();
  }

  private static ProcessBuilder.Redirect logTo(Path home) {
    return ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile());
  }

  private static void stopLeftover(Path data) throws IOException {
    process(data).ifPresent(LocalPostgres::stopFast);
  }

  /**
   * Returns the server process of a data directory. Another process may have its id by now, even
   * another PostgreSQL, so the process must name this directory.
   */
  private static Optional<ProcessHandle> process(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
        .filter(
            process ->
                List.of(process.info().arguments().orElse(new String[0]))
                    .contains(data.toString()));
  }

  /**
   * SIGINT is PostgreSQL's fast shutdown: it disconnects clients, and loses nothing that was
   * committed.
   */
  private static void stopFast(ProcessHandle postgres) {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(postgres.pid())).start().waitFor();
      postgres.onExit().get(LEFTOVER_STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("cannot stop the PostgreSQL of an earlier run", e);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("the PostgreSQL of an earlier run does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
