package io.dateline.articles.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A release can be undone: it starts on a schema that a newer one has migrated. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class UndoneReleaseTest {

  @Inject Flyway flyway;
  @Inject EntityManager database;

  @Test
  void a_migration_of_a_newer_release_is_left_alone() {
    write(
        """
        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
          checksum, installed_by, execution_time, success)
        VALUES (9999, '9999', 'of a newer release', 'SQL', 'V9999__of_a_newer_release.sql', 1,
          'newer', 1, true)
        """);
    try {
      assertTrue(flyway.validateWithResult().validationSuccessful);
      assertEquals(0, flyway.migrate().migrationsExecuted);
    } finally {
      write("DELETE FROM flyway_schema_history WHERE version = '9999'");
    }
  }

  private void write(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
