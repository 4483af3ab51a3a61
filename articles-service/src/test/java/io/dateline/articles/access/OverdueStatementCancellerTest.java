package io.dateline.articles.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A statement does not run longer than the deadline of its request. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OverdueStatementCancellerTest {

  private static final String TABLE = "search_entry";

  @Inject AgroalDataSource database;

  @Test
  void a_slow_statement_ends_with_its_request_and_frees_its_connection() throws Exception {
    given().get("/articles?limit=1").then().statusCode(200);
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      try (Statement lock = other.createStatement()) {
        lock.execute("LOCK TABLE " + TABLE + " IN ACCESS EXCLUSIVE MODE");
        given()
            .header("Dateline-Millis-Left", "400")
            .get("/articles?limit=1")
            .then()
            .statusCode(504)
            .contentType("application/problem+json")
            .body("type", equalTo("urn:dateline:problem:too-late"));
        assertTrue(comesTrue(() -> waiting(other) == 0), "something waits for the lock");
      }
      other.rollback();
    }
    assertTrue(
        comesTrue(() -> database.getMetrics().activeCount() == 0),
        "a connection is not given back");
    given().header("Dateline-Millis-Left", "60000").get("/articles?limit=1").then().statusCode(200);
  }

  /**
   * Looks for up to a minute: background work takes connections for moments as well, and a
   * cancelled statement ends a moment after its caller got the answer.
   */
  private static boolean comesTrue(Callable<Boolean> wanted) throws Exception {
    for (int i = 0; i < 2_400; i++) {
      if (wanted.call()) {
        return true;
      }
      Thread.sleep(25);
    }
    return false;
  }

  private static int waiting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '"
                    + TABLE
                    + "'::regclass")) {
      found.next();
      return found.getInt(1);
    }
  }
}
