package io.dateline.entities.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.dateline.entities.FakeArticles;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A statement ends with the deadline of its request. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class OverdueStatementCancellerTest {

  private static final String TABLE = "entity_alias";

  @Inject AgroalDataSource database;

  @Test
  void a_slow_statement_ends_with_its_request_and_frees_its_connection() throws SQLException {
    given().get("/entities?q=x&limit=1").then().statusCode(200);
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      try (Statement lock = other.createStatement()) {
        lock.execute("LOCK TABLE " + TABLE + " IN ACCESS EXCLUSIVE MODE");
        // Without the deadline there would never be an answer, because this test holds the lock.
        given()
            .header("Dateline-Millis-Left", "400")
            .get("/entities?q=x&limit=1")
            .then()
            .statusCode(504)
            .contentType("application/problem+json")
            .body("type", equalTo("urn:dateline:problem:too-late"));
        assertEquals(0, waiting(other), "nothing waits for the lock any more");
      }
      other.rollback();
    }
    assertTrue(comesToRest(), "a connection is not given back");
    given()
        .header("Dateline-Millis-Left", "60000")
        .get("/entities?q=x&limit=1")
        .then()
        .statusCode(200);
  }

  /** Background threads use connections for moments, too. */
  private boolean comesToRest() {
    for (int i = 0; i < 200; i++) {
      if (database.getMetrics().activeCount() == 0) {
        return true;
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
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
