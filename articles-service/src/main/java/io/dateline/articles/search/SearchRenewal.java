package io.dateline.articles.search;

import io.dateline.articles.article.RetriedTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Indexes the articles of earlier releases in the form of this one, a few at a time. */
@ApplicationScoped
class SearchRenewal {

  /** Entries that one transaction indexes; it takes some tenths of a second. */
  private static final int ENTRIES_PER_TRANSACTION = 50;

  private final SearchIndex index;
  private volatile boolean complete;

  SearchRenewal(SearchIndex index) {
    this.index = index;
  }

  @Scheduled(
      every = "${dateline.search.renew-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    while (!complete) {
      complete =
          RetriedTransactions.call(() -> index.renew(ENTRIES_PER_TRANSACTION))
              < ENTRIES_PER_TRANSACTION;
    }
  }
}
