package io.dateline.entities.processing;

import io.dateline.entities.extraction.Extractor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts the follower and the workers with the service, and stops them with it. */
@ApplicationScoped
class ProcessingThreads {

  private static final Logger LOG = Logger.getLogger(ProcessingThreads.class);

  /**
   * Seconds that the threads have to stop. Extracting one article takes much less; an article that
   * is not finished is claimed again later.
   */
  private static final long STOP_SECONDS = 5;

  private final FeedFollower follower;
  private final ExtractionWorker workers;
  private final ProcessingQueue queue;
  private final Extractor extractor;
  private final ProcessingSettings settings;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  ProcessingThreads(
      FeedFollower follower,
      ExtractionWorker workers,
      ProcessingQueue queue,
      Extractor extractor,
      ProcessingSettings settings) {
    this.follower = follower;
    this.workers = workers;
    this.queue = queue;
    this.extractor = extractor;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    LOG.infof("pipeline %s", extractor.version());
    if (!settings.enabled()) {
      return;
    }
    int renewed = queue.renew(extractor.version());
    if (renewed > 0) {
      LOG.infof("%d articles of another pipeline version wait again", renewed);
    }
    start("feed", () -> follower.run(this::isStopping));
    for (int i = 1; i <= settings.workers(); i++) {
      start("worker-" + i, () -> workers.run(this::isStopping));
    }
  }

  private boolean isStopping() {
    return stopping;
  }

  private void start(String name, Runnable task) {
    Thread thread = new Thread(task, "dateline-" + name);
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    // Libraries may swallow an interrupt, so that the flag ends the loops; the interrupt ends waits
    // early.
    stopping = true;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }
  }
}
