package io.dateline.evaluation.attack;

import io.dateline.launcher.run.Settings;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Requests to all endpoints that everybody may use, with values that no endpoint expects. The same
 * seed gives the same requests.
 */
public final class FuzzedRequests {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "1.0",
          "1e9",
          "99999999999",
          "9223372036854775808",
          "NaN",
          "true",
          "null",
          "\u0000",
          "a\u0000b",
          "\uD800",
          "\uE000",
          "é",
          "'",
          "\"",
          "\\",
          "%",
          "%00",
          "../..",
          "*",
          "(",
          ")",
          "a:*&|!",
          "\"a b",
          "-a OR",
          "AND",
          "2026-01-01",
          "2026-02-30",
          "+999999999-01-01",
          "-999999999-01-01T00:00:00Z",
          "294277-01-01T00:00:00Z",
          "4714-11-23T00:00:00Z",
          "2026-01-01T00:00:00+18:00",
          "PT1S",
          "-PT1S",
          "PT99999999H",
          "P1Y",
          "00000000-0000-0000-0000-000000000000",
          "not-a-uuid",
          "QXJ0aWNsZTow",
          "eyJhIjoxfQ",
          "eyJzIjoiOTk5OTk5OTk5OTk5OTk5OTk5OTkiLCJpZCI6ImEifQ",
          "AAAA",
          "____",
          "PERSON",
          "person",
          "NEWEST",
          "RELEVANCE",
          "DE",
          "\uD83D\uDE42",
          "harbour");

  private static final List<String> ARTICLES =
      List.of(
          "/articles",
          "/articles/{}",
          "/articles/{}/raw",
          "/articles/{}/blocks",
          "/articles/revisions",
          "/articles/duplicates",
          "/feed",
          "/feed/head",
          "/articles/{}/revisions/{}",
          "/suggest",
          "/{}");

  private static final List<String> ENTITIES =
      List.of(
          "/entities",
          "/entities/{}",
          "/entities/suggest",
          "/quotes",
          "/mentions",
          "/processing",
          "/entities/{}/related",
          "/entities/{}/timeline",
          "/{}");

  private static final List<String> ENTITIES_POSTS =
      List.of(
          "/articles/entities",
          "/articles/mentioning",
          "/articles/mentions",
          "/articles/processing",
          "/articles/events",
          "/articles/quotes",
          "/entities/articles",
          "/entities/events",
          "/entities/mentions",
          "/entities/quotes",
          "/entities/related",
          "/entities/timelines",
          "/events",
          "/events/reports",
          "/events/search",
          "/mentions");

  private static final List<String> EXPORTS =
      List.of(
          "/export/articles.csv",
          "/export/articles.jsonld",
          "/export/articles.ftm.ndjson",
          "/export/entities.csv",
          "/export/entities.ftm.ndjson",
          "/export/events.csv",
          "/export/events.jsonl",
          "/export/events.graphml",
          "/export/network.graphml",
          "/export/network.gexf",
          "/export/{}",
          "/graphql",
          "/graphql/schema.graphql",
          "/q/{}");

  private static final List<String> PARAMETERS =
      List.of(
          "q",
          "search",
          "ids",
          "id",
          "after",
          "before",
          "limit",
          "first",
          "wait",
          "epoch",
          "from",
          "to",
          "order",
          "orderBy",
          "outlet",
          "language",
          "agency",
          "section",
          "kind",
          "kinds",
          "entity",
          "entities",
          "entityIds",
          "publishedAfter",
          "publishedBefore",
          "since",
          "until",
          "fields",
          "facets",
          "facet",
          "period",
          "interval",
          "country",
          "prefix",
          "query",
          "variables",
          "extensions",
          "foldDuplicates",
          "duplicates",
          "minWeight");

  private static final List<String> QUERIES =
      List.of(
          "{articles(first: $) {nodes {headline}}}",
          "{articles(after: $, first: 2) {nodes {headline}}}",
          "{articles(search: $, first: 2) {totalCount facets {name values {value}}}}",
          "{articles(first: 2, orderBy: $) {totalCount}}",
          "{articles(first: 2, filter: {outlet: [$], section: [$]}) {totalCount}}",
          "{articles(first: 2, filter: {from: $, to: $}) {totalCount}}",
          "{articles(first: 2, filter: {entityIds: [$]}) {totalCount}}",
          "{entities(search: $, first: 2) {nodes {canonicalName related(first: $) {articleCount}}}}",
          "{entities(filter: {kinds: [$], countryCode: [$]}, first: 2) {nodes {canonicalName}}}",
          "{quotes(search: $, first: 2) {nodes {text}}}",
          "{events(filter: {actor: $, place: $, types: [$]}, first: 2) {nodes {type}}}",
          "{events(filter: {from: $, minConfidence: $}) {totalCount}}",
          "{dyads(by: $, filter: {recipient: $}) {truncated}}",
          "{article(id: $) {headline}}",
          "{entity(id: $) {canonicalName}}",
          "{nodes(ids: [$, $]) {id}}",
          "{suggest(prefix: $) {__typename}}",
          "query ($a: Int) {articles(first: $a) {totalCount}}",
          "{articles(first: 1) {nodes {mentions(kinds: [$]) {text}}}}");

  private final Settings settings;
  private final Random random;

  public FuzzedRequests(Settings settings, long seed) {
    this.settings = settings;
    this.random = new Random(seed);
  }

  /** Returns the next request. */
  public HttpRequest next() {
    HttpRequest.Builder request =
        switch (random.nextInt(6)) {
          case 0 -> get(settings.articles(), one(ARTICLES));
          case 1 -> get(settings.entities(), one(ENTITIES));
          case 2 -> get(gateway(), one(EXPORTS));
          case 3 -> post(settings.entities() + one(ENTITIES_POSTS), json());
          case 4 -> post(settings.articles() + "/articles/search?" + parameters(), json());
          default -> post(settings.graphql(), question());
        };
    return request.timeout(PATIENCE).build();
  }

  private String gateway() {
    return settings.graphql().replace("/graphql", "");
  }

  private HttpRequest.Builder get(String service, String path) {
    StringBuilder filled = new StringBuilder();
    for (String part : path.split("(?<=\\{\\})")) {
      filled.append(part.replace("{}", encoded(one(VALUES))));
    }
    return HttpRequest.newBuilder(URI.create(service + filled + "?" + parameters()));
  }

  private static HttpRequest.Builder post(String address, String body) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private String parameters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(one(PARAMETERS)).append('=').append(encoded(one(VALUES))).append('&');
    }
    return text.toString();
  }

  private String json() {
    return switch (random.nextInt(6)) {
      case 0 -> one(VALUES);
      case 1 -> "[".repeat(1 + random.nextInt(2000));
      case 2 -> "{\"ids\":" + literal() + "}";
      case 3 -> "{\"ids\":[" + literal() + "," + literal() + "]," + member() + "}";
      case 4 -> "{" + member() + "," + member() + "}";
      default ->
          "{\"ids\":[\"00000000-0000-0000-0000-000000000000\"]," + member() + "," + member() + "}";
    };
  }

  private String member() {
    return "\"" + one(PARAMETERS) + "\":" + literal();
  }

  private String question() {
    StringBuilder query = new StringBuilder();
    for (String part : one(QUERIES).split("(?<=\\$)(?!a)")) {
      query.append(part.endsWith("$") ? part.substring(0, part.length() - 1) + argument() : part);
    }
    String variables = random.nextInt(3) == 0 ? ",\"variables\":{\"a\":" + literal() + "}" : "";
    return "{\"query\":" + quoted(query.toString()) + variables + "}";
  }

  private String argument() {
    String value = one(VALUES);
    return random.nextBoolean() && value.matches("[\\w.-]+") ? value : quoted(value);
  }

  private String literal() {
    String value = one(VALUES);
    return switch (random.nextInt(4)) {
      case 0 -> value.matches("-?\\d{1,30}(\\.\\d+)?|true|null") ? value : quoted(value);
      case 1 -> "[" + quoted(value) + "]";
      case 2 -> "{\"a\":" + quoted(value) + "}";
      default -> quoted(value);
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append("\\u").append(String.format("%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
