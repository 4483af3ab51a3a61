package io.dateline.entities.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.FakeArticles;
import io.dateline.postgres.NewerRelease;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * The service starts on a schema that a newer release has migrated, so that a release can be
 * undone.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class UndoneReleaseTest {

  @Inject Flyway flyway;
  @Inject DataSource database;

  @Test
  void a_migration_of_a_newer_release_is_left_alone() throws Exception {
    try (NewerRelease newer = NewerRelease.hasMigrated(database)) {
      assertTrue(flyway.validateWithResult().validationSuccessful, newer::toString);
      assertEquals(0, flyway.migrate().migrationsExecuted);
    }
  }
}
