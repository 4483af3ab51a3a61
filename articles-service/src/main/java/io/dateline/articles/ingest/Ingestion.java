package io.dateline.articles.ingest;

import io.dateline.articles.article.ArticleStore;
import io.dateline.articles.article.Stored;
import io.dateline.articles.duplicate.Fingerprint;
import io.dateline.articles.duplicate.Fingerprints;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.page.ReadPage;
import io.dateline.articles.search.SearchIndex;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

  Ingestion(
      PageReader reader,
      ArticleStore store,
      SearchIndex index,
      Fingerprints fingerprints,
      MeterRegistry metrics) {
    this.reader = reader;
    this.store = store;
    this.index = index;
    this.fingerprints = fingerprints;
    this.metrics = metrics;
  }

  IngestOutcome ingest(RawPage page) {
    Stored stored = store.known(page).orElseGet(() -> readAndStore(page));
    metrics
        .counter("dateline.ingest.pages", "status", stored.status().name().toLowerCase(Locale.ROOT))
        .increment();
    LOG.debugf("%s %s revision %d", stored.status(), stored.id(), stored.revision());
    return IngestOutcome.from(stored);
  }

  private Stored readAndStore(RawPage page) {
    ReadPage read = metrics.timer("dateline.ingest.reading").record(() -> reader.read(page));
    Fingerprint fingerprint = Fingerprint.of(read.body());
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Stored stored = store.store(page, read);
              if (stored.status() != Stored.Status.DUPLICATE) {
                index.put(stored.id(), stored.revision(), read.metadata(), read.text());
                fingerprints.put(stored.id(), stored.revision(), fingerprint);
              }
              return stored;
            });
  }
}
