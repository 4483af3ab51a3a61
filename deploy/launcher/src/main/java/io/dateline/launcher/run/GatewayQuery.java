package io.dateline.launcher.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Sends queries to the gateway. */
public final class GatewayQuery {

  /**
   * The first query of a new user: the people in the newest articles, with their offices, and one
   * event with its evidence.
   */
  static final String FIRST =
      """
      {
        articles(first: 3, orderBy: NEWEST) {
          totalCount
          nodes {
            headline
            outlet
            agency
            publishedAt { at precision }
            dateline { place }
            entities(kinds: [PERSON, PLACE]) {
              mentionCount
              entity {
                kind
                canonicalName
                countryCode
                articleCount
                offices { title former of { canonicalName } }
              }
            }
          }
        }
        events(first: 1, filter: {modalities: [HAPPENED], minConfidence: 0.5}) {
          nodes {
            type
            mode
            modality
            date { from to basis }
            actors { words entity { canonicalName } }
            recipients { words entity { canonicalName } }
            place { words }
            articleCount
            outletCount
            independentOrigins
            evidence(first: 3) {
              nodes {
                trigger
                sentence
                modality
                saidBy { words }
                article { headline outlet }
              }
            }
          }
        }
      }
      """;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private GatewayQuery() {}

  /**
   * Returns the whole answer: data, and errors if there are any.
   *
   * @throws Failure if the gateway does not answer with JSON
   */
  public static JsonNode ask(String graphql, String document, Map<String, Object> variables) {
    return ask(HttpRequest.newBuilder(URI.create(graphql)), document, variables);
  }

  /** Sends a query with the token that may write. */
  public static JsonNode askWithToken(
      Settings settings, String document, Map<String, Object> variables) {
    return ask(
        HttpRequest.newBuilder(URI.create(settings.graphql()))
            .header("Authorization", "Bearer " + settings.token()),
        document,
        variables);
  }

  private static JsonNode ask(
      HttpRequest.Builder builder, String document, Map<String, Object> variables) {
    try {
      String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
      HttpRequest request =
          builder
              .timeout(Duration.ofSeconds(60))
              .header("Content-Type", "application/json")
              .header("Accept", "application/graphql-response+json, application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      HttpClient http = HttpClient.newHttpClient();
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new Failure("the gateway does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  static String pretty(JsonNode answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new Failure("the answer cannot be printed", e);
    }
  }
}
