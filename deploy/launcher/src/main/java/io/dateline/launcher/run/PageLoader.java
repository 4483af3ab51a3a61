package io.dateline.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.PageFiles.PageFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends pages to articles-service: raw files unchanged, files of many pages as a stream. */
public final class PageLoader {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Time after which a service hangs; storing a page takes milliseconds. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Tries without any progress before the loader gives up a file. */
  private static final int MAX_FAILURES = 5;

  private static final Duration BREATH = Duration.ofSeconds(2);

  private final URI articles;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  /** Creates a loader for an articles-service, with the token that may write there. */
  public PageLoader(Settings settings) {
    this.articles = URI.create(settings.articles() + "/");
    this.token = settings.token();
  }

  /** Is told the outcome of each page. */
  public interface Listener {
    void page(Outcome outcome);
  }

  /**
   * The outcome of one page.
   *
   * @param status created, duplicate, revised or rejected
   * @param articleId null if the page was rejected
   * @param refusal the reason if the page was rejected, else null
   */
  public record Outcome(String status, String articleId, String refusal) {}

  /** Returns the number of pages with each outcome so far; the outcomes are in lower case. */
  public Map<String, Integer> outcomes() {
    return outcomes;
  }

  /**
   * Loads one file.
   *
   * @throws Failure if the file cannot be read or articles-service does not answer; a rejected page
   *     is an outcome and no failure
   */
  public void load(PageFile file, Listener listener) {
    try {
      if (file.form().isBulk()) {
        lines(file, listener);
      } else {
        page(file, listener);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(file.path() + " cannot be loaded: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  private void page(PageFile file, Listener listener) throws IOException, InterruptedException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readAllBytes();
    }
    HttpResponse<String> response =
        http.send(
            request("articles", file, PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode answer = JSON.readTree(response.body());
    String refusal =
        response.statusCode() < 300 ? null : file.path() + ": " + answer.path("detail").asText();
    count(answer, refusal, listener);
  }

  /** If the connection breaks, sends the pages after the last outcome again. */
  private void lines(PageFile file, Listener listener) throws IOException, InterruptedException {
    long done = 0;
    for (int failures = 0; ; ) {
      try {
        lines(file, done + 1, listener);
        return;
      } catch (BrokenOff e) {
        failures = e.last > done ? 1 : failures + 1;
        done = Math.max(done, e.last);
        if (failures > MAX_FAILURES) {
          throw new IOException(e.getCause());
        }
        Thread.sleep(BREATH.multipliedBy(failures).toMillis());
      }
    }
  }

  /** The connection broke after the outcome of this line. */
  private static final class BrokenOff extends Exception {
    private static final long serialVersionUID = 1L;
    private final long last;

    BrokenOff(long last, IOException cause) {
      super(cause);
      this.last = last;
    }
  }

  private void lines(PageFile file, long from, Listener listener)
      throws IOException, InterruptedException, BrokenOff {
    HttpRequest request =
        request("articles/bulk?from=" + from, file, Duration.ofDays(1))
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> open(file)))
            .build();
    long last = from - 1;
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (BufferedReader answers =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        if (response.statusCode() >= 300) {
          throw new Failure(
              file.path() + " is refused: articles-service answered " + response.statusCode());
        }
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
          JsonNode answer = JSON.readTree(line);
          last = answer.path("line").asLong(last);
          count(answer, refusal(file, answer), listener);
        }
      }
    } catch (IOException e) {
      throw new BrokenOff(last, e);
    }
  }

  private static String refusal(PageFile file, JsonNode answer) {
    JsonNode problem = answer.path("problem");
    return problem.isMissingNode() || problem.isNull()
        ? null
        : file.path()
            + " line "
            + answer.path("line").asInt()
            + ": "
            + problem.path("detail").asText();
  }

  private HttpRequest.Builder request(String path, PageFile file, Duration patience) {
    String type = file.form().mediaType();
    return HttpRequest.newBuilder(articles.resolve(path))
        .header("Content-Type", type)
        .header("Authorization", "Bearer " + token)
        .timeout(patience);
  }

  private static InputStream open(PageFile file) {
    try {
      return file.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(JsonNode answer, String refusal, Listener listener) {
    String status =
        refusal == null ? answer.path("status").asText().toLowerCase(Locale.ROOT) : "rejected";
    outcomes.merge(status, 1, Integer::sum);
    listener.page(new Outcome(status, answer.path("id").asText(null), refusal));
  }
}
