package io.dateline.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Pretends, for tests, that a newer release of a service has migrated a database further. */
public final class NewerRelease implements AutoCloseable {

  private static final String VERSION = "9999";

  private final DataSource database;

  private NewerRelease(DataSource database) {
    this.database = database;
  }

  /** Records a migration that this release does not have; {@link #close} removes it. */
  public static NewerRelease hasMigrated(DataSource database) throws SQLException {
    write(
        database,
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) VALUES (9999, '"
            + VERSION
            + "', 'of a newer release', 'SQL', 'V9999__of_a_newer_release.sql', 1, 'newer', 1, true)");
    return new NewerRelease(database);
  }

  private static void write(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    write(database, "DELETE FROM flyway_schema_history WHERE version = '" + VERSION + "'");
  }
}
