package io.dateline.entities.processing;

import io.dateline.entities.articles.ArticleSource;
import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.knowledge.identity.CrossArticlePersonResolution;
import io.dateline.entities.text.TimeLimit;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Claims waiting articles, extracts them and stores the results, until it is told to stop. */
@ApplicationScoped
class ExtractionWorker {

  private static final Logger LOG = Logger.getLogger(ExtractionWorker.class);

  private final ProcessingQueue queue;
  private final ArticleSource articles;
  private final Extractor extractor;
  private final CrossArticlePersonResolution reconciliation;
  private final ProcessingSettings settings;
  private final MeterRegistry meters;
  private final Semaphore news = new Semaphore(0);

  ExtractionWorker(
      ProcessingQueue queue,
      ArticleSource articles,
      Extractor extractor,
      CrossArticlePersonResolution reconciliation,
      ProcessingSettings settings,
      MeterRegistry meters) {
    this.meters = meters;
    this.queue = queue;
    this.articles = articles;
    this.extractor = extractor;
    this.reconciliation = reconciliation;
    this.settings = settings;
  }

  /** Wakes waiting workers, because there may be something to do. */
  void wake() {
    news.release(settings.workers());
  }

  /** Works until it is told to stop. */
  void run(BooleanSupplier stopping) {
    while (!stopping.getAsBoolean()) {
      try {
        boolean worked = step();
        reconcile(stopping);
        if (!worked) {
          rest();
        }
      } catch (RuntimeException e) {
        LOG.warnf("work is interrupted, trying on: %s", e.getMessage());
        LOG.debug("work is interrupted", e);
        rest();
      }
    }
  }

  /**
   * Claims one batch of articles and extracts them.
   *
   * @return whether there was any article
   */
  boolean step() {
    List<ProcessingQueue.Claimed> claims = queue.claim();
    if (claims.isEmpty()) {
      return false;
    }
    Map<UUID, PublishedText> texts = texts(claims);
    for (ProcessingQueue.Claimed claimed : claims) {
      if (claimed == claims.get(0) || queue.begin(claimed)) {
        extract(claimed, texts.get(claimed.articleId()));
      }
    }
    LOG.infof("worked on %d articles", claims.size());
    return true;
  }

  private void reconcile(BooleanSupplier stopping) {
    boolean more = true;
    while (more && !stopping.getAsBoolean()) {
      long start = System.nanoTime();
      more = reconciliation.step();
      took("reconcile", System.nanoTime() - start);
    }
  }

  private Map<UUID, PublishedText> texts(List<ProcessingQueue.Claimed> claims) {
    try {
      List<UUID> ids = claims.stream().map(ProcessingQueue.Claimed::articleId).toList();
      long start = System.nanoTime();
      Map<UUID, PublishedText> texts =
          articles.texts(ids).stream()
              .collect(Collectors.toMap(PublishedText::articleId, Function.identity()));
      took("fetch", System.nanoTime() - start);
      return texts;
    } catch (RuntimeException e) {
      queue.giveBack(claims);
      throw e;
    }
  }

  private void extract(ProcessingQueue.Claimed claimed, PublishedText text) {
    if (claimed.attempts() > settings.attempts()) {
      // The article was claimed that often without a result: each time the process must have died
      // while it extracted it.
      fail(claimed, "extraction did not come to an end");
    } else if (text == null) {
      fail(claimed, "articles-service does not have the article");
    } else {
      try {
        long start = System.nanoTime();
        ExtractionResult extraction =
            extractor.extract(text.text(), TimeLimit.of(settings.articleTimeLimit()));
        long extracted = System.nanoTime();
        boolean stored = queue.finish(claimed, text, extraction, extractor.version());
        took("tag", extraction.taggingNanos());
        took("rules", extracted - start - extraction.taggingNanos());
        took("store", System.nanoTime() - extracted);
        LOG.debugf(
            "article %s revision %d: %d mentions, stored: %s",
            text.articleId(), text.revision(), extraction.mentions().size(), stored);
      } catch (TimeLimit.Exceeded e) {
        LOG.warnf("article %s takes longer than it may", claimed.articleId());
        fail(
            claimed,
            "extraction took longer than " + settings.articleTimeLimit().toSeconds() + " s");
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        LOG.warnf(e, "article %s cannot be extracted", claimed.articleId());
        fail(claimed, "extraction failed (" + e.getClass().getSimpleName() + ")");
      }
    }
  }

  private void took(String step, long nanos) {
    meters.timer("dateline.extraction.step", "step", step).record(nanos, TimeUnit.NANOSECONDS);
  }

  private void fail(ProcessingQueue.Claimed claimed, String problem) {
    ProcessingState state = queue.fail(claimed, problem);
    LOG.debugf("article %s: %s after %d tries", claimed.articleId(), state, claimed.attempts());
  }

  private void rest() {
    try {
      if (news.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("woken");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
