package io.dateline.evaluation.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends single requests to a service, outside of what is measured. */
public final class PlainHttp {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PlainHttp() {}

  /**
   * Returns an answer.
   *
   * @throws Failure if the service does not answer, with no success, or with no JSON
   */
  public static JsonNode get(String uri) {
    return json(text(HttpRequest.newBuilder(URI.create(uri))));
  }

  /**
   * Returns the body of an answer as text.
   *
   * @throws Failure if the service does not answer, or with no success
   */
  public static String text(String uri) {
    return text(HttpRequest.newBuilder(URI.create(uri)));
  }

  public static JsonNode post(String uri, String body) {
    return json(
        text(
            HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  /** Sends a page to articles-service. */
  public static void postPage(Settings settings, String text) {
    text(
        HttpRequest.newBuilder(URI.create(settings.articles() + "/articles"))
            .header("Content-Type", "text/plain")
            .header("Authorization", "Bearer " + settings.token())
            .POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  /** Returns the sum of a counter over its tags, from the metrics of a service. */
  public static double metric(String service, String name, String... without) {
    return text(HttpRequest.newBuilder(URI.create(service + "/q/metrics")))
        .lines()
        .filter(line -> line.startsWith(name))
        .filter(line -> java.util.Arrays.stream(without).noneMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static String text(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new Failure(
            response.uri() + " answered " + response.statusCode() + ": " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new Failure("a service does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new Failure("a service does not answer JSON", e);
    }
  }
}
