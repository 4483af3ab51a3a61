package io.dateline.articles.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ChangeLogTest {

  @Inject ChangeLog log;

  @Test
  void a_reader_that_polled_in_between_misses_nothing_when_the_first_to_insert_commits_last()
      throws Exception {
    long start = log.head().position();
    UUID slow = UUID.randomUUID();
    UUID quick = UUID.randomUUID();
    CountDownLatch inserted = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> slowTransaction =
          other.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            log.append(ChangeKind.UPSERT, slow, 1);
                            inserted.countDown();
                            await(mayCommit);
                          }));
      await(inserted);
      QuarkusTransaction.requiringNew().run(() -> log.append(ChangeKind.UPSERT, quick, 1));

      ChangeBatch between = log.read(start, 100, null);
      assertEquals(List.of(quick), between.changes().stream().map(Change::articleId).toList());

      mayCommit.countDown();
      slowTransaction.get(10, TimeUnit.SECONDS);
      ChangeBatch after = log.read(between.next(), 100, null);
      assertEquals(List.of(slow), after.changes().stream().map(Change::articleId).toList());
    } finally {
      mayCommit.countDown();
      other.shutdownNow();
    }
  }

  @Test
  void many_writers_and_a_reader_that_never_looks_back_agree_on_every_change() throws Exception {
    long start = log.head().position();
    int writers = 6;
    int each = 40;
    ExecutorService pool = Executors.newFixedThreadPool(writers + 1);
    AtomicBoolean written = new AtomicBoolean();
    Set<UUID> read = new HashSet<>();
    Future<?> reader =
        pool.submit(
            () -> {
              long position = start;
              boolean last = false;
              while (true) {
                boolean lastRound = last;
                ChangeBatch page = log.read(position, 7, null);
                page.changes().forEach(change -> assertTrue(read.add(change.articleId())));
                position = page.next();
                if (page.changes().isEmpty() && lastRound) {
                  return;
                }
                last = page.changes().isEmpty() && written.get();
              }
            });
    List<Future<?>> writing = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      writing.add(
          pool.submit(
              () -> {
                for (int i = 0; i < each; i++) {
                  QuarkusTransaction.requiringNew()
                      .run(() -> log.append(ChangeKind.UPSERT, UUID.randomUUID(), 1));
                }
              }));
    }
    for (Future<?> writer : writing) {
      writer.get(60, TimeUnit.SECONDS);
    }
    written.set(true);
    reader.get(60, TimeUnit.SECONDS);
    pool.shutdownNow();
    assertEquals(writers * each, read.size());
  }

  @Test
  void a_change_that_is_rolled_back_never_gets_a_position() {
    long start = log.head().position();
    UUID gone = UUID.randomUUID();
    QuarkusTransaction.begin();
    log.append(ChangeKind.UPSERT, gone, 1);
    QuarkusTransaction.rollback();
    assertTrue(
        log.read(start, 1000, null).changes().stream().noneMatch(c -> c.articleId().equals(gone)));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
