package io.dateline.articles.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.dateline.articles.problem.ProblemView;
import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/**
 * Ingests a stream of pages, several at once, and answers their outcomes in their order. It reads
 * ahead a limited number of pages, so that a faster sender waits. All bulks share the same threads,
 * so that many bulks take no more memory than their windows.
 */
@ApplicationScoped
class BulkIngestion {

  private static final Logger LOG = Logger.getLogger(BulkIngestion.class);

  private final Ingestion ingestion;
  private final int window;
  private final ExecutorService threads;
  private final ObjectWriter json;

  BulkIngestion(Ingestion ingestion, IngestSettings settings, ObjectMapper json) {
    this.ingestion = ingestion;
    int parallel =
        settings.parallel() > 0 ? settings.parallel() : Runtime.getRuntime().availableProcessors();
    this.window = 2 * parallel;
    this.threads = Executors.newFixedThreadPool(parallel, BulkIngestion::thread);
    this.json = json.writerFor(BulkOutcome.class);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "bulk-ingest");
    thread.setDaemon(true);
    return thread;
  }

  @PreDestroy
  void close() {
    threads.shutdown();
  }

  /** A page that is being ingested. */
  private record InFlight(long number, String url, Future<BulkOutcome> outcome) {

    boolean isOf(String other) {
      return url != null && url.equals(other);
    }
  }

  /** Stores the pages of the source. If the source breaks off, the last outcome says so. */
  void ingest(PageSource source, OutputStream output) throws IOException {
    Map<IngestStatus, Integer> counts = new EnumMap<>(IngestStatus.class);
    ArrayDeque<InFlight> ahead = new ArrayDeque<>();
    PageSource.UnreadableSource broken = null;
    try {
      while (broken == null) {
        PageSource.SourcedPage item;
        try {
          item = source.next();
        } catch (PageSource.UnreadableSource e) {
          broken = e;
          break;
        }
        if (item == null) {
          break;
        }
        String url = item.page() == null ? null : item.page().url();
        // Two pages of one URL keep their order, since the second is the newer wording.
        while (ahead.size() >= window || ahead.stream().anyMatch(page -> page.isOf(url))) {
          answer(ahead, counts, output);
        }
        ahead.add(new InFlight(item.number(), url, threads.submit(() -> ingest(item))));
      }
      while (!ahead.isEmpty()) {
        answer(ahead, counts, output);
      }
    } finally {
      ahead.forEach(page -> page.outcome().cancel(false));
    }
    if (broken != null) {
      HttpProblem problem = Problems.invalidPage(broken.getMessage());
      write(BulkOutcome.rejected(source.number() + 1, ProblemView.from(problem)), output);
    }
    LOG.infof("bulk of %d: %s", source.number(), counts);
  }

  private void answer(
      ArrayDeque<InFlight> ahead, Map<IngestStatus, Integer> counts, OutputStream output)
      throws IOException {
    InFlight first = ahead.remove();
    BulkOutcome outcome;
    try {
      outcome = first.outcome().get();
    } catch (ExecutionException e) {
      // An error of the machine, such as too little memory, costs this page alone.
      LOG.errorf(e, "page %d of a bulk could not be read", first.number());
      outcome = BulkOutcome.rejected(first.number(), ProblemView.from(Problems.notStored()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    counts.merge(outcome.status(), 1, Integer::sum);
    write(outcome, output);
  }

  private BulkOutcome ingest(PageSource.SourcedPage item) {
    if (item.problem() != null) {
      return BulkOutcome.rejected(item.number(), ProblemView.from(item.problem()));
    }
    try {
      return BulkOutcome.of(item.number(), ingestion.ingest(item.page()));
    } catch (HttpProblem problem) {
      return BulkOutcome.rejected(item.number(), ProblemView.from(problem));
    } catch (RuntimeException e) {
      // A page that cannot be stored costs the next pages nothing; the log keeps the error.
      LOG.errorf(e, "page %d of a bulk could not be stored", item.number());
      return BulkOutcome.rejected(item.number(), ProblemView.from(Problems.notStored()));
    }
  }

  private void write(BulkOutcome outcome, OutputStream output) throws IOException {
    output.write(json.writeValueAsString(outcome).getBytes(StandardCharsets.UTF_8));
    output.write('\n');
    output.flush();
  }
}
