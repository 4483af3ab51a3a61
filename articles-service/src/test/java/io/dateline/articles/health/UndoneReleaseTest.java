package io.dateline.articles.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.NewerRelease;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An older release starts on a schema that a newer one has migrated. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
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
