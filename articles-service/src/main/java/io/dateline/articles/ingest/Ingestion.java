package io.dateline.articles.ingest;

import io.dateline.articles.article.ArticleStore;
import io.dateline.articles.article.Stored;
import io.dateline.articles.article.Transactions;
import io.dateline.articles.block.PageDeadline;
import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.duplicate.Fingerprints;
import io.dateline.articles.nearduplicate.Fingerprint;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.page.ReadPage;
import io.dateline.articles.problem.Problems;
import io.dateline.articles.search.SearchIndex;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Takes one page: reads it outside of any transaction, then stores and indexes it in one. */
@ApplicationScoped
class Ingestion {

  private static final Logger LOG = Logger.getLogger(Ingestion.class);

  private final PageReader reader;
  private final ArticleStore store;
  private final SearchIndex index;
  private final Fingerprints fingerprints;
  private final MeterRegistry metrics;
  private final ReadingRoom room;
  private final IngestConfig config;

  Ingestion(
      PageReader reader,
      ArticleStore store,
      SearchIndex index,
      Fingerprints fingerprints,
      MeterRegistry metrics,
      ReadingRoom room,
      IngestConfig config) {
    this.reader = reader;
    this.room = room;
    this.config = config;
    this.store = store;
    this.index = index;
    this.fingerprints = fingerprints;
    this.metrics = metrics;
  }

  IngestOutcome ingest(RawPage page) {
    Stored stored =
        store.known(page).orElseGet(() -> room.with(page.bytes().length, () -> readAndStore(page)));
    metrics
        .counter("dateline.ingest.pages", "status", stored.status().name().toLowerCase(Locale.ROOT))
        .increment();
    LOG.debugf("%s %s revision %d", stored.status(), stored.id(), stored.revision());
    return IngestOutcome.from(stored);
  }

  private Stored readAndStore(RawPage page) {
    ReadPage read = read(page);
    Fingerprint fingerprint = Fingerprint.of(read.body());
    return Transactions.call(
        () -> {
          Stored stored = store.store(page, read);
          if (stored.status() != Stored.Status.DUPLICATE) {
            // In the order in which grouping takes them: fingerprints first, then search entries.
            fingerprints.put(stored.id(), stored.revision(), fingerprint);
            index.put(stored.id(), stored.revision(), read.metadata(), read.text());
          }
          return stored;
        });
  }

  private ReadPage read(RawPage page) {
    PageDeadline deadline = PageDeadline.in(config.maxReading());
    try {
      return metrics.timer("dateline.ingest.reading").record(() -> reader.read(page, deadline));
    } catch (PageTooComplex e) {
      LOG.debugf("a page of %d bytes was refused: %s", page.bytes().length, e.getMessage());
      throw Problems.pageTooComplex(e.getMessage());
    }
  }
}
