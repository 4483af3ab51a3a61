package io.dateline.entities.knowledge.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.Session;

/** Runs one SQL statement for many rows in one trip to the database, in the order of the rows. */
@ApplicationScoped
public class StatementBatch {

  private final Session database;

  public StatementBatch(Session database) {
    this.database = database;
  }

  public interface Row<T> {
    void fill(PreparedStatement statement, T row) throws SQLException;
  }

  public <T> void run(String sql, Iterable<T> rows, Row<T> filling) {
    database.doWork(connection -> run(connection, sql, rows, filling));
  }

  private static <T> void run(Connection connection, String sql, Iterable<T> rows, Row<T> filling)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T row : rows) {
        filling.fill(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
