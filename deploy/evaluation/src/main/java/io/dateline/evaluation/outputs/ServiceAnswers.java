package io.dateline.evaluation.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.evaluation.http.PlainHttp;
import io.dateline.launcher.run.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks all services for everything that they know of a set of articles. The answers are normalized,
 * see {@link AnswerNormalizer}.
 */
public final class ServiceAnswers {

  /** Articles or entities in one request; all services take at least so many. */
  private static final int BATCH_SIZE = 50;

  private static final List<String> EXPORTS =
      List.of(
          "articles.csv",
          "articles.ftm.ndjson",
          "articles.jsonld",
          "entities.csv",
          "entities.ftm.ndjson",
          "mentions.csv",
          "quotes.csv");

  /** The fields of the schema that combine both services. */
  private static final String ARTICLE_QUERY =
      """
      query ($id: ID!) {
        article(id: $id) {
          headline standfirst byline authors outlet agency aggregator section language body
          publishedAt { at precision zoneStated }
          updatedAt { at precision }
          dateline { place }
          captions { text credit }
          mentions { text kind span { start end } sentence office { title former of { canonicalName countryCode } } entity { kind canonicalName } }
          quotes { text kind cue speakerName speakerEntity { canonicalName } }
          entities { mentionCount entity { kind canonicalName aliases countryCode articleCount offices { title former of { canonicalName } } } }
        }
      }
      """;

  private final Settings settings;
  private final AnswerNormalizer normalizer;
  private final Map<String, JsonNode> answers = new TreeMap<>();
  private final Map<String, Integer> sameNames = new HashMap<>();

  private ServiceAnswers(Settings settings, Instant start) {
    this.settings = settings;
    this.normalizer = new AnswerNormalizer(start);
  }

  /**
   * Reads all answers.
   *
   * @param articles the identifier of each article, by a name that is the same in every run
   * @param start an instant before the first article was stored
   * @return a key (kind and name) and the answer
   * @throws io.dateline.launcher.Failure if a service does not answer, or refuses
   */
  public static Map<String, JsonNode> read(
      Settings settings, Map<String, String> articles, Instant start) {
    ServiceAnswers reader = new ServiceAnswers(settings, start);
    articles.forEach((name, id) -> reader.normalizer.name(id, name));
    List<JsonNode> entities = reader.entities();
    articles.forEach(reader::article);
    for (List<String> ids : batches(articles.values())) {
      reader.ofArticles(ids);
    }
    reader.ofEntities(entities);
    EXPORTS.forEach(reader::export);
    return reader.answers;
  }

  /** Names all entities by kind and name, so that they can stand in the answers that follow. */
  private List<JsonNode> entities() {
    List<JsonNode> entities = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = PlainHttp.get(settings.entities() + "/entities?limit=100" + after);
      page.path("items").forEach(item -> entities.add(item.path("entity")));
      JsonNode next = page.path("items").path(page.path("items").size() - 1).path("cursor");
      after =
          next.isTextual()
              ? "&after=" + URLEncoder.encode(next.textValue(), StandardCharsets.UTF_8)
              : "";
    } while (!after.isEmpty());
    entities.forEach(
        entity ->
            normalizer.name(
                entity.path("id").asText(),
                entity.path("kind").asText() + ":" + entity.path("canonicalName").asText()));
    return entities;
  }

  private void article(String name, String id) {
    add("article " + name, PlainHttp.get(settings.articles() + "/articles/" + id));
    add("revisions " + name, PlainHttp.get(settings.articles() + "/articles/revisions?ids=" + id));
    add(
        "duplicates " + name,
        PlainHttp.get(settings.articles() + "/articles/duplicates?ids=" + id));
    ObjectNode query = JsonNodeFactory.instance.objectNode().put("query", ARTICLE_QUERY);
    query.putObject("variables").put("id", globalId(id));
    add("graphql " + name, PlainHttp.post(settings.graphql(), query.toString()));
  }

  private void ofArticles(List<String> ids) {
    for (String what : List.of("mentions", "entities", "quotes")) {
      JsonNode found =
          PlainHttp.post(settings.entities() + "/articles/" + what, idsRequest(ids).toString());
      found
          .path("items")
          .forEach(
              item -> add(what + " " + normalizer.nameOf(item.path("articleId").asText()), item));
    }
  }

  private void ofEntities(List<JsonNode> entities) {
    Map<String, JsonNode> byId = new HashMap<>();
    List<String> people = new ArrayList<>();
    entities.forEach(entity -> byId.put(entity.path("id").asText(), entity));
    for (Map.Entry<String, JsonNode> entity : byId.entrySet()) {
      add("entity " + normalizer.nameOf(entity.getKey()), entity.getValue());
      if (entity.getValue().path("kind").asText().equals("PERSON")) {
        people.add(entity.getKey());
      }
    }
    for (List<String> ids : batches(people)) {
      for (String what : List.of("related", "quotes")) {
        JsonNode found =
            PlainHttp.post(settings.entities() + "/entities/" + what, idsRequest(ids).toString());
        found
            .path("items")
            .forEach(
                item ->
                    answers.put(
                        unique(
                            what
                                + "-of-entity "
                                + normalizer.nameOf(item.path("entityId").asText())),
                        withSortedLists(normalizer.normalize(item))));
      }
    }
  }

  private void export(String name) {
    String text = PlainHttp.text(settings.graphql().replace("/graphql", "/export/") + name);
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    // The last element of a JSON list has no comma, and the order of equal dates is random.
    normalizer.normalize(text).lines().map(line -> line.replaceFirst(",$", "")).forEach(lines::add);
    answers.put("export " + name, AnswerNormalizer.sorted(lines));
  }

  /** Two entities may have one name; the second gets a number. */
  private void add(String key, JsonNode answer) {
    answers.put(unique(key), normalizer.normalize(answer));
  }

  private String unique(String key) {
    int count = sameNames.merge(key, 1, Integer::sum);
    return count == 1 ? key : key + " (" + count + ")";
  }

  /** Equal ranks are listed in the order of their random identifiers. */
  private static JsonNode withSortedLists(JsonNode item) {
    ObjectNode copy = item.deepCopy();
    item.fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isArray()) {
                copy.set(field.getKey(), AnswerNormalizer.sorted(field.getValue()));
              }
            });
    return copy;
  }

  private static ObjectNode idsRequest(List<String> ids) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ids.forEach(request.putArray("ids")::add);
    return request;
  }

  private static List<List<String>> batches(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH_SIZE) {
      batches.add(all.subList(from, Math.min(all.size(), from + BATCH_SIZE)));
    }
    return batches;
  }

  private static String globalId(String uuid) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("Article:" + uuid).getBytes(StandardCharsets.UTF_8));
  }
}
