package io.dateline.evaluation.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.evaluation.http.PlainHttp;
import io.dateline.evaluation.peers.HttpLoad;
import io.dateline.evaluation.peers.HttpLoad.Request;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.GatewayQuery;
import io.dateline.launcher.run.Settings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The five typical queries of frontends, each with many variables in turn, and the direct calls to
 * the services that a program would make instead.
 */
final class GatewayQueries {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The number of articles, entities and words that the queries use in turn. */
  private static final int LIST_ITEMS = 20;

  private static final String ARTICLE_FIELDS = "id,headline,outlet,publishedAt";

  /**
   * The fields of entities and mentions that each query reads; the direct calls ask for the same.
   */
  private static final List<String> ARTICLE_ENTITIES =
      List.of("kind", "canonicalName", "countryCode");

  private static final List<String> LISTED_ENTITIES = List.of("kind", "canonicalName");
  private static final List<String> MENTIONS = List.of("text", "kind", "span", "entityId");
  private static final String ENTITY_FIELDS = "canonicalName,aliases,articleCount";

  private static final String ARTICLE =
      """
      query($id: ID!) { article(id: $id) { headline outlet publishedAt { at }
        entities { mentionCount entity { kind canonicalName countryCode } } } }
      """;
  private static final String ARTICLES =
      """
      query($search: String) { articles(first: 20, search: $search) { nodes { headline outlet
        mentions { text kind span { start end } entity { canonicalName } }
        entities { mentionCount entity { kind canonicalName } } } } }
      """;
  private static final String ENTITY =
      """
      query($id: ID!) { entity(id: $id) { canonicalName aliases articleCount
        articles(first: 10) { totalCount nodes { headline outlet publishedAt { at } } }
        quotes(first: 10) { nodes { text kind } }
        timeline(by: WEEK) { from count } } }
      """;
  private static final String SEARCH =
      """
      query($search: String!) { articles(search: $search, first: 20) { totalCount
        facets { name values { value count } } nodes { headline outlet } } }
      """;

  private static final String STORY =
      """
      query($id: ID!) { node(id: $id) { ... on Story { title from to articleCount outletCount
        articles(first: 10) { nodes { headline outlet } }
        events(first: 10) { nodes { type modality
          actors { words entity { canonicalName } } recipients { words entity { canonicalName } }
          evidence(first: 3) { nodes { trigger sentence article { headline outlet } } } } } } } }
      """;

  /** The fields of stories that the query reads; the direct calls ask for the same. */
  private static final List<String> STORIES =
      List.of("title", "firstDay", "lastDay", "articleCount", "outletCount");

  /**
   * One of the five queries.
   *
   * @param variables each set is one request
   * @param bare for each set the direct calls to the services, one after the other
   */
  record Asked(
      String name, String document, List<Map<String, Object>> variables, List<List<Request>> bare) {

    /** Returns the requests to a GraphQL server. */
    List<List<Request>> to(int port, String path) {
      return variables.stream()
          .map(
              set ->
                  List.of(
                      new Request(
                          port,
                          HttpLoad.post(path, json(Map.of("query", document, "variables", set))))))
          .toList();
    }
  }

  private final Settings settings;
  private final int articlesPort;
  private final int entitiesPort;

  GatewayQueries(Settings settings) {
    this.settings = settings;
    this.articlesPort = URI.create(settings.articles()).getPort();
    this.entitiesPort = URI.create(settings.entities()).getPort();
  }

  /** Returns the queries for the data of a stack. */
  List<Asked> all() {
    List<String> articles =
        texts(
            ask("{ articles(first: %d) { nodes { id } } }".formatted(LIST_ITEMS)),
            "articles",
            "id");
    JsonNode named =
        ask("{ entities(first: %d) { nodes { id canonicalName } } }".formatted(LIST_ITEMS));
    List<String> entities = texts(named, "entities", "id");
    List<String> words =
        texts(named, "entities", "canonicalName").stream()
            .map(name -> name.replaceAll("[^\\p{L} ]", " ").strip())
            .toList();
    List<Asked> all = new ArrayList<>();
    all.add(new Asked("article", ARTICLE, by("id", articles), map(articles, this::article)));
    all.add(new Asked("20 articles", ARTICLES, by("search", words), map(words, this::articles)));
    all.add(new Asked("entity page", ENTITY, by("id", entities), map(entities, this::entity)));
    all.add(new Asked("search, facets", SEARCH, by("search", words), map(words, this::search)));
    List<String> stories =
        texts(
            ask("{ stories(first: %d) { nodes { id } } }".formatted(LIST_ITEMS)), "stories", "id");
    all.add(new Asked("story", STORY, by("id", stories), map(stories, this::story)));
    return all;
  }

  private List<Request> story(String id) {
    String key = key(id);
    Map<String, Object> page = Map.of("ids", List.of(key), "limit", 10);
    JsonNode articles = post(settings.entities() + "/stories/articles", page);
    JsonNode events =
        post(settings.entities() + "/stories/events", page).path("items").path(0).path("events");
    List<Request> calls = new ArrayList<>();
    calls.add(toEntities("/stories", Map.of("ids", List.of(key), "fields", STORIES)));
    calls.add(toEntities("/stories/articles", page));
    calls.add(toEntities("/stories/events", page));
    Set<String> read = new TreeSet<>(articles.findValuesAsText("articleId"));
    if (!events.isEmpty()) {
      List<String> eventIds =
          StreamSupport.stream(events.spliterator(), false)
              .map(event -> event.path("id").asText())
              .toList();
      Map<String, Object> few = Map.of("ids", eventIds, "limit", 3);
      calls.add(toEntities("/events/reports", few));
      read.addAll(post(settings.entities() + "/events/reports", few).findValuesAsText("articleId"));
      Set<String> participants = new TreeSet<>();
      for (JsonNode event : events) {
        participants.addAll(event.path("actors").findValuesAsText("entityId"));
        participants.addAll(event.path("recipients").findValuesAsText("entityId"));
      }
      if (!participants.isEmpty()) {
        calls.add(
            new Request(
                entitiesPort,
                HttpLoad.get(
                    "/entities?ids=" + String.join(",", participants) + "&fields=canonicalName")));
      }
    }
    calls.add(toArticles("/articles?ids=" + String.join(",", read) + "&fields=id,headline,outlet"));
    return calls;
  }

  private List<Request> article(String id) {
    String key = key(id);
    return List.of(
        toArticles("/articles?ids=" + key + "&fields=" + ARTICLE_FIELDS),
        toEntities("/articles/entities", Map.of("ids", List.of(key), "fields", ARTICLE_ENTITIES)));
  }

  private List<Request> articles(String search) {
    String found =
        "/articles?orderBy=NEWEST&limit=20&fields=id,headline,outlet&q=" + encoded(search);
    List<String> ids =
        StreamSupport.stream(get(settings.articles() + found).path("items").spliterator(), false)
            .map(item -> item.path("article").path("id").asText())
            .toList();
    List<Request> calls = new ArrayList<>();
    calls.add(toArticles(found));
    if (!ids.isEmpty()) {
      calls.add(toEntities("/articles/mentions", Map.of("ids", ids, "fields", MENTIONS)));
      calls.add(toEntities("/articles/entities", Map.of("ids", ids, "fields", LISTED_ENTITIES)));
    }
    return calls;
  }

  private List<Request> entity(String id) {
    String key = key(id);
    Map<String, Object> page = Map.of("ids", List.of(key), "limit", 10);
    JsonNode found =
        post(
            settings.entities() + "/entities/articles",
            Map.of("ids", List.of(key), "limit", 10, "count", true));
    String ids =
        String.join(
            ",", found.path("items").path(0).path("articles").findValuesAsText("articleId"));
    return List.of(
        new Request(
            entitiesPort, HttpLoad.get("/entities?ids=" + key + "&fields=" + ENTITY_FIELDS)),
        toEntities("/entities/articles", Map.of("ids", List.of(key), "limit", 10, "count", true)),
        toArticles("/articles?ids=" + ids + "&fields=" + ARTICLE_FIELDS),
        toEntities("/entities/quotes", page),
        toEntities("/entities/timelines", Map.of("ids", List.of(key), "by", "WEEK")));
  }

  private List<Request> search(String words) {
    return List.of(
        toArticles(
            "/articles?orderBy=NEWEST&limit=20&count=true&facets=outlet,agency,language,section"
                + "&fields=id,headline,outlet&q="
                + encoded(words)));
  }

  private Request toArticles(String path) {
    return new Request(articlesPort, HttpLoad.get(path));
  }

  private Request toEntities(String path, Map<String, Object> body) {
    return new Request(entitiesPort, HttpLoad.post(path, json(body)));
  }

  private JsonNode ask(String document) {
    return GatewayQuery.ask(settings.graphql(), document, Map.of()).path("data");
  }

  private static JsonNode get(String uri) {
    return PlainHttp.get(uri);
  }

  private static JsonNode post(String uri, Map<String, Object> body) {
    return PlainHttp.post(uri, json(body));
  }

  private static <T> List<T> map(List<String> each, java.util.function.Function<String, T> to) {
    return each.stream().map(to).toList();
  }

  private static List<Map<String, Object>> by(String name, List<String> values) {
    return values.stream().map(value -> Map.<String, Object>of(name, value)).toList();
  }

  private static List<String> texts(JsonNode data, String list, String field) {
    List<String> found = data.path(list).path("nodes").findValuesAsText(field);
    if (found.isEmpty()) {
      throw new Failure("the gateway answers no " + list + " to ask about: " + data);
    }
    return found;
  }

  private static String key(String globalId) {
    String text = new String(Base64.getUrlDecoder().decode(globalId), StandardCharsets.UTF_8);
    return text.substring(text.indexOf(':') + 1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new Failure("a request cannot be written", e);
    }
  }
}
