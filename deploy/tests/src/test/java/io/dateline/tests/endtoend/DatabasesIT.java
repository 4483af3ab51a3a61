package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.LocalPostgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each service can reach its own database, and not the other's. */
@ExtendWith(SampleStack.Shared.class)
class DatabasesIT {

  /** PostgreSQL's answer to a role that may not connect to a database. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** PostgreSQL's answer to a wrong password. */
  private static final String INVALID_PASSWORD = "28P01";

  private final SampleStack stack;

  DatabasesIT(SampleStack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @CsvSource({"articles, articles", "entities, entities"})
  void a_role_reaches_its_own_database(String role, String database) throws SQLException {
    try (Connection connection = connect(role, database)) {
      assertTrue(connection.isValid(5));
    }
  }

  @ParameterizedTest
  @CsvSource({"articles, entities", "entities, articles", "articles, postgres"})
  void a_role_reaches_no_other_database(String role, String database) {
    SQLException refusal = assertThrows(SQLException.class, () -> connect(role, database));
    assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), refusal.getMessage());
  }

  @Test
  void nobody_comes_in_without_a_password() {
    Database own = stack.database("articles");
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(own.jdbcUrl(), own.user(), "guessed"));
    assertEquals(INVALID_PASSWORD, refusal.getSQLState(), refusal.getMessage());
  }

  private Connection connect(String role, String database) throws SQLException {
    Database own = stack.database(role);
    String url = own.jdbcUrl().replaceFirst("/[a-z]+$", "/" + database);
    return DriverManager.getConnection(url, own.user(), own.password());
  }
}
