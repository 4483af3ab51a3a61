package io.dateline.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/** Watches entities-service until it has extracted all articles. */
public final class ExtractionProgress {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LOOK_MILLIS = 200;

  /**
   * Time without progress after which the extraction has stopped; it is far longer than the pause
   * before the last retry of an article.
   */
  private static final Duration STANDSTILL = Duration.ofMinutes(3);

  private final Settings settings;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  public ExtractionProgress(Settings settings) {
    this.settings = settings;
  }

  /**
   * The state of the extraction.
   *
   * @param position how far the feed is read
   * @param head the end of the feed
   * @param toReconcile the number of names of people that were not yet compared with those of other
   *     articles
   */
  public record Status(
      long waiting,
      long processed,
      long failed,
      long parked,
      long position,
      long head,
      long toReconcile) {

    /** Returns whether nothing is left to do. */
    public boolean isDone() {
      return waiting == 0 && failed == 0 && position >= head && toReconcile == 0;
    }
  }

  /**
   * Waits until nothing is left to do.
   *
   * @param progress called with each state
   * @throws Failure if entities-service does not answer, or makes no progress for three minutes
   */
  public Status await(Consumer<Status> progress) {
    Status last = status();
    long moved = System.nanoTime();
    while (!last.isDone()) {
      progress.accept(last);
      Pause.millis(LOOK_MILLIS);
      Status now = status();
      if (!now.equals(last)) {
        moved = System.nanoTime();
      } else if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
        throw new Failure("extraction stands still; the log of entities-service says why");
      }
      last = now;
    }
    progress.accept(last);
    return last;
  }

  /** Returns the present state, compared with the present end of the feed. */
  public Status status() {
    long head = get(settings.articles() + "/feed/head").path("position").asLong();
    JsonNode status = get(settings.entities() + "/processing");
    return new Status(
        status.path("waiting").asLong(),
        status.path("processed").asLong(),
        status.path("failed").asLong(),
        status.path("parked").asLong(),
        status.path("feedPosition").asLong(),
        head,
        status.path("toReconcile").asLong());
  }

  private JsonNode get(String uri) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(30)).build();
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new Failure("no answer from " + uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
