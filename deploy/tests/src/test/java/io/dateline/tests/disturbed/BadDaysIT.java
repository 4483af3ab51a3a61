package io.dateline.tests.disturbed;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.evaluation.replicas.Replica;
import io.dateline.evaluation.replicas.Replicas;
import io.dateline.launcher.run.Pause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * After every disturbance, all accepted pages are stored and extracted exactly once, and the
 * services recover by themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadDaysIT {

  /**
   * Tests that need a Linux with root rights and a C compiler; {@code mvn verify -Dmachine} runs
   * them.
   */
  private static final String MACHINE = "machine";

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "DATELINE_ACCESS_OPEN_WRITES", "true",
          "DATELINE_ACCESS_REQUESTS_PER_MINUTE", "0",
          "DATELINE_ACCESS_COST_PER_MINUTE", "0",
          // How long the articles of a killed copy wait; it is a minute in operation.
          "DATELINE_PROCESSING_LEASE", "PT10S");

  /** Long enough for connections to break and time-outs to end, in milliseconds. */
  private static final long OUTAGE_MILLIS = 6000;

  private static final Duration RECOVERY = Duration.ofSeconds(10);
  private static final long LOOK_MILLIS = 200;
  private static final int SOME_PAGES = 10;

  private final Path home =
      Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
  private SmallDisk disk;
  private ServiceClock clock;
  private Replicas all;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    disk = SmallDisk.mount(Files.createDirectory(temporary.resolve("disk")));
    clock = ServiceClock.make(home, temporary);
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    if (clock != null) {
      environment.putAll(clock.environment());
    }
    Path data = Files.createDirectory((disk == null ? temporary : disk.folder()).resolve("data"));
    all = Replicas.start(home, data, 1, environment);
  }

  @AfterAll
  void end() throws Exception {
    if (all != null) {
      all.close();
    }
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void a_database_is_stopped_and_started_again() throws Exception {
    try (Day day = Day.begin(all, home, "database")) {
      all.stopDatabase();
      day.awaitTrouble();
      Pause.millis(OUTAGE_MILLIS);
      all.startDatabase();
      day.endWell();
    }
  }

  @Test
  void articles_service_is_killed_while_it_takes_pages() throws Exception {
    try (Day day = Day.begin(all, home, "killed")) {
      Replica articles = all.articles();
      articles.kill();
      day.awaitTrouble();
      articles.start();
      articles.awaitReady();
      day.endWell();
    }
  }

  @Test
  @Tag(MACHINE)
  void the_disk_of_the_databases_is_full_for_a_while() throws Exception {
    assertNotNull(disk, "only root on Linux can mount a small disk; leave -Dmachine away");
    try (Day day = Day.begin(all, home, "disk")) {
      disk.fill();
      day.awaitTrouble();
      Pause.millis(OUTAGE_MILLIS);
      disk.free();
      startDatabaseIfItEnded();
      day.endWell();
    }
  }

  /**
   * A full disk may end PostgreSQL, which does not recover then; whoever started it starts it
   * again, as a cluster does by itself.
   */
  private void startDatabaseIfItEnded() throws Exception {
    long end = System.nanoTime() + RECOVERY.toNanos();
    while (!all.isDatabaseUp()) {
      if (System.nanoTime() > end) {
        all.stopDatabase();
        all.startDatabase();
      }
      Pause.millis(LOOK_MILLIS);
    }
  }

  @Test
  @Tag(MACHINE)
  void a_clock_is_set_a_day_ahead_and_then_behind() throws Exception {
    assertNotNull(clock, "setting a clock needs Linux and a C compiler; leave -Dmachine away");
    try (Day day = Day.begin(all, home, "clock")) {
      clock.set(Duration.ofDays(1));
      day.awaitPages(SOME_PAGES);
      clock.set(Duration.ofHours(-1));
      day.awaitPages(SOME_PAGES);
      clock.set(Duration.ZERO);
      day.endWell();
    }
    assertTrue(all.gateways().get(0).isReady());
  }

  @Test
  @Tag(MACHINE)
  void work_in_hand_is_taken_over_though_the_clock_is_set_back() throws Exception {
    assertNotNull(clock, "setting a clock needs Linux and a C compiler; leave -Dmachine away");
    try (Day day = Day.begin(all, home, "takenover")) {
      Replica entities = all.entities().get(0);
      clock.set(Duration.ofHours(5));
      day.killAtWork(entities);
      clock.set(Duration.ZERO);
      entities.start();
      entities.awaitReady();
      day.endWell();
    }
  }
}
