package io.dateline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  @TempDir Path folder;

  @Test
  void data_survive_a_restart_and_no_role_reaches_anothers_database() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(folder, 0)) {
      LocalPostgres.Database articles = postgres.database("articles", "one");
      LocalPostgres.Database entities = postgres.database("entities", "two");
      execute(articles, "CREATE TABLE page AS SELECT 42 AS n");
      assertRefused(articles.jdbcUrl(), entities.user(), entities.password());
      assertRefused(articles.jdbcUrl(), articles.user(), "wrong");
      assertRefused(articles.jdbcUrl(), "postgres", "");
    }
    try (LocalPostgres postgres = LocalPostgres.start(folder, 0)) {
      LocalPostgres.Database articles = postgres.database("articles", "three");
      assertEquals(42, number(articles, "SELECT n FROM page"));
      assertEquals(
          2,
          number(
              articles,
              "SELECT count(*)::int FROM pg_settings WHERE setting = 'on'"
                  + " AND name IN ('fsync', 'synchronous_commit')"),
          "what is committed survives a power cut");
    }
  }

  @Test
  void a_server_that_a_killed_process_left_running_is_stopped_first() throws Exception {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                StartAndHang.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String port = killed.inputReader().readLine();
    killed.destroyForcibly().waitFor();
    try (LocalPostgres next = LocalPostgres.start(folder, 0)) {
      assertTrue(next.port() > 0);
      assertThrows(
          IOException.class,
          () -> new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port)));
    }
  }

  @Test
  void another_server_whose_number_a_stale_file_names_goes_on(@TempDir Path other)
      throws Exception {
    try (LocalPostgres foreign = LocalPostgres.start(other, 0)) {
      Path pidFile = Files.createDirectories(folder.resolve("data")).resolve("postmaster.pid");
      Files.writeString(pidFile, Files.readString(other.resolve("data/postmaster.pid")));
      assertThrows(IOException.class, () -> LocalPostgres.start(folder, 0));
      assertTrue(foreign.isAlive() && foreign.answers());
    }
  }

  @Test
  void an_empty_password_file_of_a_full_disk_gets_a_password(@TempDir Path disk)
      throws IOException {
    Path file = Files.writeString(disk.resolve("token"), "");
    String password = Secrets.readOrCreate(file);
    assertEquals(32, password.length());
    assertEquals(password, Secrets.readOrCreate(file));
    assertEquals(1, disk.toFile().list().length);
  }

  /** Starts a server in a process of its own, which the test kills. */
  static final class StartAndHang {
    public static void main(String... args) throws Exception {
      System.out.println(LocalPostgres.start(Path.of(args[0]), 0).port());
      Thread.currentThread().join();
    }
  }

  @Test
  void a_folder_that_is_a_file_is_an_error() {
    assertThrows(IOException.class, () -> LocalPostgres.start(Path.of("/dev/null"), 0));
  }

  private static void assertRefused(String url, String user, String password) {
    assertThrows(SQLException.class, () -> DriverManager.getConnection(url, user, password));
  }

  private static void execute(LocalPostgres.Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(LocalPostgres.Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(LocalPostgres.Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
