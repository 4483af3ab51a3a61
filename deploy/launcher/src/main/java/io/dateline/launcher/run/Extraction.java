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

/** Watches entities-service until it has extracted all there is. */
public final class Extraction {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LOOK_MILLIS = 200;

  /** Long after the last retry of an article: nothing comes any more. */
  private static final Duration STANDSTILL = Duration.ofMinutes(3);

  private final Settings settings;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  public Extraction(Settings settings) {
    this.settings = settings;
  }

  /**
   * How the work stands.
   *
   * @param position how far the feed is read
   * @param head how far it reaches
   * @param toReconcile names of people that are yet to be compared with those of other pages
   */
  public record Status(
      long waiting,
      long processed,
      long failed,
      long parked,
      long position,
      long head,
      long toReconcile) {

    /** Whether nothing is left to do. */
    public boolean isDone() {
      return waiting == 0 && failed == 0 && position >= head && toReconcile == 0;
    }
  }

  /**
   * Waits until nothing is left to do.
   *
   * @param progress told of each look
   * @throws Failure if entities-service does not answer, or does nothing for three minutes
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

  /** The work now, compared with the head of the feed now. */
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
