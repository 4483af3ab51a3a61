package io.dateline.tests.disturbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.evaluation.replicas.Bookkeeping;
import io.dateline.evaluation.replicas.PageStream;
import io.dateline.evaluation.replicas.QueryLoad;
import io.dateline.evaluation.replicas.Replica;
import io.dateline.evaluation.replicas.Replicas;
import io.dateline.launcher.run.Pause;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Pages that come in and clients that send queries, while something breaks and after it was
 * repaired.
 */
final class Day implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long LOOK_MILLIS = 100;
  private static final int CLIENTS = 2;

  /** After this number of answers in a row without an error, the disturbance is over. */
  private static final int WELL = 10;

  private final Replicas all;
  private final PageStream pages;
  private final QueryLoad load;
  private final long before;

  private Day(Replicas all, PageStream pages, QueryLoad load, long before) {
    this.all = all;
    this.pages = pages;
    this.load = load;
    this.before = before;
  }

  /**
   * Starts pages and queries, and waits until some pages were stored.
   *
   * @param name a part of the URLs of its pages
   */
  static Day begin(Replicas all, Path home, String name) throws IOException, SQLException {
    long before = Bookkeeping.stored(all.open("articles"));
    Day day =
        new Day(
            all,
            PageStream.start(home.resolve("deploy/samples"), all.articles().url(), name),
            QueryLoad.start(all.graphql(), CLIENTS),
            before);
    day.pages.awaitSome();
    return day;
  }

  /** Waits until a page is refused. */
  void awaitTrouble() {
    long refused = pages.refused();
    await("a refused page", () -> pages.refused() > refused);
  }

  /** Waits until this number of further pages was stored. */
  void awaitPages(int more) {
    long taken = pages.taken();
    await(more + " more pages", () -> pages.taken() >= taken + more);
  }

  /** Kills a copy of entities-service while it extracts articles. */
  void killAtWork(Replica entities) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    entities.signal("STOP");
    while (workInHand() == 0) {
      assertTrue(System.nanoTime() < end, "no work in hand");
      entities.signal("CONT");
      Pause.millis(1);
      entities.signal("STOP");
    }
    entities.kill();
  }

  /** Returns the number of articles that were taken from the feed and are not extracted yet. */
  long workInHand() throws SQLException {
    return Bookkeeping.waiting(all.open("entities"));
  }

  /**
   * Waits until queries are answered again, ends the pages and queries, and counts: every page that
   * was accepted is stored and extracted exactly once.
   */
  void endWell() throws SQLException, InterruptedException {
    awaitAnswers();
    awaitPages(1);
    int failed = load.failures().size();
    long asked = load.asked();
    await("more answers", () -> load.asked() >= asked + WELL);
    pages.end();
    load.end();
    List<String> failures = load.failures();
    assertEquals(
        List.of(), failures.subList(failed, failures.size()), "queries after all was well");
    all.awaitExtracted(before + pages.taken());
    assertEquals(before + pages.taken(), Bookkeeping.stored(all.open("articles")), "stored");
    assertEquals(before + pages.taken(), Bookkeeping.extracted(all.open("entities")), "extracted");
    assertEquals(0, Bookkeeping.twice(all.open("entities")), "what stands there twice");
  }

  private void awaitAnswers() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int failed;
    do {
      assertTrue(System.nanoTime() < end, () -> "still failing: " + last(load.failures()));
      failed = load.failures().size();
      long asked = load.asked();
      await("answers", () -> load.asked() >= asked + WELL);
    } while (load.failures().size() > failed);
  }

  private static String last(List<String> failures) {
    return failures.isEmpty() ? "nothing" : failures.get(failures.size() - 1);
  }

  private void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(
          System.nanoTime() < end,
          () -> "no " + what + " in " + PATIENCE + "; queries: " + last(load.failures()));
      Pause.millis(LOOK_MILLIS);
    }
  }

  @Override
  public void close() {
    pages.close();
    load.close();
  }
}
