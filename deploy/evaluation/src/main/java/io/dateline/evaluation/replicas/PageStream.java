package io.dateline.evaluation.replicas;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.Pause;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Sends pages one by one, each under its own URL, until it is closed. A page that is refused is
 * sent again, as a loader does.
 */
public final class PageStream implements AutoCloseable {

  private static final long PAUSE_MILLIS = 500;
  private static final long LOOK_MILLIS = 100;
  private static final long SOME = 5;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final List<Path> pages;
  private final String articles;
  private final String name;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final Thread sender = new Thread(this::send, "pages");
  private volatile boolean ended;

  private PageStream(List<Path> pages, String articles, String name) {
    this.pages = pages;
    this.articles = articles;
    this.name = name;
  }

  /**
   * Starts the stream.
   *
   * @param folder a folder of pages in plain text
   * @param articles the address of articles-service
   * @param name a part of all URLs of the stream; two streams of one name send the same pages
   */
  public static PageStream start(Path folder, String articles, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      PageStream stream =
          new PageStream(
              files.filter(file -> file.toString().endsWith(".txt")).sorted().toList(),
              articles,
              name);
      stream.sender.setDaemon(true);
      stream.sender.start();
      return stream;
    }
  }

  private void send() {
    try {
      for (int i = 0; !ended; i++) {
        Path page = pages.get(i % pages.size());
        String url = "https://" + name + ".example/" + i + "/" + page.getFileName();
        // Each page has its own last line, so that none is a copy of another.
        String text = Files.readString(page) + "\n\nEdition " + i + " of " + name + ".\n";
        while (!isTaken(url, text) && !ended) {
          refused.incrementAndGet();
          Thread.sleep(PAUSE_MILLIS);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw new Failure("the pages cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the page was stored, now or by an earlier try whose answer was lost. */
  private boolean isTaken(String url, String text) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(articles + "/articles?url=" + url))
            .header("Content-Type", "text/plain")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= 400 && status < 500) {
        throw new Failure("articles-service refuses a page with " + status);
      }
      if (status < 300) {
        taken.incrementAndGet();
        return true;
      }
    } catch (IOException e) {
      // Tried again, like an answer 500.
    }
    return false;
  }

  /** Waits until some pages were stored. */
  public void awaitSome() {
    while (taken.get() < SOME) {
      if (!sender.isAlive()) {
        throw new Failure("no page is taken");
      }
      Pause.millis(LOOK_MILLIS);
    }
  }

  /** Returns the number of pages that articles-service says it has stored. */
  public long taken() {
    return taken.get();
  }

  /** Returns the number of tries without such an answer. */
  public long refused() {
    return refused.get();
  }

  /** Stops after the page that is being sent. */
  public void end() throws InterruptedException {
    ended = true;
    sender.join();
  }

  /** Stops without waiting for anything. */
  @Override
  public void close() {
    ended = true;
  }
}
