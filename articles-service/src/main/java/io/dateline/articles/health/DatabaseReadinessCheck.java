package io.dateline.articles.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The service is ready if the database answers, has its schema and takes writes. */
@Readiness
@ApplicationScoped
class DatabaseReadinessCheck implements HealthCheck {

  private final DataSource database;

  DatabaseReadinessCheck(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("articles database");
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT pg_is_in_recovery(), (SELECT max(position) FROM feed_change)")) {
      rows.next();
      boolean readOnly = rows.getBoolean(1);
      long head = rows.getLong(2);
      return answer
          .withData("feedHead", head)
          .withData("readOnly", readOnly)
          .status(!readOnly)
          .build();
    } catch (SQLException e) {
      // The message of the exception can name hosts and users; a prober needs only that the
      // database does not answer.
      return answer.withData("problem", "the database does not answer").down().build();
    }
  }
}
