package io.dateline.articles.ingest;

import io.dateline.articles.article.ArticleStore;
import io.dateline.articles.article.RetriedTransactions;
import io.dateline.articles.article.StoredPage;
import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.block.ReadingDeadline;
import io.dateline.articles.duplicate.Fingerprints;
import io.dateline.articles.nearduplicate.Fingerprint;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.dateline.articles.search.SearchIndex;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Ingests one page: reads it outside of any transaction, then stores and indexes it in one
 * transaction.
 */
@ApplicationScoped
class Ingestion {

  private static final Logger LOG = Logger.getLogger(Ingestion.class);

  private final PageReader reader;
  private final ArticleStore store;
  private final SearchIndex index;
  private final Fingerprints fingerprints;
  private final MeterRegistry metrics;
  private final PageMemoryLimiter room;
  private final IngestSettings settings;

  Ingestion(
      PageReader reader,
      ArticleStore store,
      SearchIndex index,
      Fingerprints fingerprints,
      MeterRegistry metrics,
      PageMemoryLimiter room,
      IngestSettings settings) {
    this.reader = reader;
    this.room = room;
    this.settings = settings;
    this.store = store;
    this.index = index;
    this.fingerprints = fingerprints;
    this.metrics = metrics;
  }

  IngestOutcome ingest(RawPage page) {
    StoredPage stored = stored(page);
    metrics
        .counter(
            "dateline.ingest.pages", "status", stored.outcome().name().toLowerCase(Locale.ROOT))
        .increment();
    LOG.debugf("%s %s revision %d", stored.outcome(), stored.id(), stored.revision());
    return IngestOutcome.from(stored);
  }

  private StoredPage stored(RawPage page) {
    try {
      return store
          .known(page)
          .orElseGet(() -> room.with(page.bytes().length, () -> readAndStore(page)));
    } catch (RuntimeException e) {
      if (RetriedTransactions.isRefusedValue(e)) {
        LOG.warnf(e, "the database refuses the values of a page of %d bytes", page.bytes().length);
        throw Problems.notStorable();
      }
      throw e;
    }
  }

  private StoredPage readAndStore(RawPage page) {
    ParsedPage read = read(page);
    Fingerprint fingerprint = Fingerprint.of(read.body());
    return RetriedTransactions.call(
        () -> {
          StoredPage stored = store.store(page, read);
          if (stored.isCurrent()) {
            // In the order in which grouping locks them: fingerprints first, then search entries.
            fingerprints.put(stored.id(), stored.revision(), fingerprint);
            index.put(stored.id(), stored.revision(), read.metadata(), read.text());
          }
          return stored;
        });
  }

  private ParsedPage read(RawPage page) {
    ReadingDeadline deadline = ReadingDeadline.in(settings.maxReading());
    try {
      return metrics.timer("dateline.ingest.reading").record(() -> reader.read(page, deadline));
    } catch (PageTooComplex e) {
      LOG.debugf("a page of %d bytes was refused: %s", page.bytes().length, e.getMessage());
      throw Problems.pageTooComplex(e.getMessage());
    }
  }
}
