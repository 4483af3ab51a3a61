package io.dateline.gateway.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * An invented archive behind both services: 1,000 articles, each of which mentions its own person,
 * one minister, one country and its demonym.
 */
public final class SampleWorld {

  public static final int ARTICLES = 1000;
  public static final UUID MINISTER = UUID.fromString("00000000-0000-4000-8000-00000000e001");
  public static final UUID COUNTRY = UUID.fromString("00000000-0000-4000-8000-00000000e002");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SampleWorld() {}

  /** Returns the id of an article, 1 to {@value #ARTICLES}. */
  public static UUID article(int number) {
    return UUID.fromString("00000000-0000-4000-8000-a%011d".formatted(number));
  }

  /** Returns the id of the person that only this article mentions. */
  public static UUID person(int number) {
    return UUID.fromString("00000000-0000-4000-8000-b%011d".formatted(number));
  }

  /** Answers as articles-service would for this archive. */
  public static Answer articles(Call call) {
    if (call.path().equals("/articles/bulk")) {
      return bulk(call.body());
    }
    if (call.path().equals("/articles") && call.query().one("ids") != null) {
      ArrayNode items = MAPPER.createArrayNode();
      for (String id : call.query().one("ids").split(",")) {
        if (id.matches("00000000-0000-4000-8000-a\\d{11}")) {
          items.add(articleJson(Integer.parseInt(id.substring(25)), call));
        }
      }
      return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
    }
    if (call.path().equals("/articles/timeline")) {
      return Answer.json(
          "{\"buckets\":[{\"from\":\"2026-03-01T00:00:00Z\",\"count\":600},"
              + "{\"from\":\"2026-03-03T00:00:00Z\",\"count\":400}]}");
    }
    if (call.path().equals("/articles/matching")) {
      return Answer.json("{\"articleIds\":[\"%s\",\"%s\"]}".formatted(article(2), article(5)));
    }
    if (call.path().equals("/articles") || call.path().equals("/articles/search")) {
      return search(call);
    }
    if (call.path().equals("/articles/duplicates") || call.path().equals("/articles/revisions")) {
      return SampleLists.ofArticles(call);
    }
    if (call.path().equals("/articles/origins")) {
      return SampleEvents.origins(call);
    }
    return new Answer(call.path().equals("/q/health/ready") ? 200 : 404, "text/plain", "", 0);
  }

  private static Answer search(Call call) {
    String after = call.query().one("after");
    if (after != null && !after.matches("c\\d+")) {
      return Answer.problem(400, "bad-cursor", "This is no cursor of ours");
    }
    int from = after == null ? 1 : Integer.parseInt(after.substring(1)) + 1;
    int limit = Integer.parseInt(call.query().one("limit"));
    ArrayNode items = MAPPER.createArrayNode();
    for (int i = from; i < from + limit && i <= ARTICLES; i++) {
      if (call.method().equals("POST") && !call.body().contains(article(i).toString())) {
        continue;
      }
      ObjectNode item = items.addObject().put("cursor", "c" + i);
      item.set("article", articleJson(i, call));
      item.putArray("highlights").add("the <em>harbour</em> of Sol Bay");
    }
    ObjectNode page = MAPPER.createObjectNode();
    page.set("items", items);
    page.put("hasNext", from + limit <= ARTICLES).put("hasPrevious", from > 1);
    if ("true".equals(call.query().one("count"))) {
      page.put("total", ARTICLES);
    }
    if (call.query().one("facets") != null) {
      ObjectNode facet = page.putArray("facets").addObject().put("name", "outlet");
      facet.putArray("values").addObject().put("value", "The Meridian Courier").put("count", 1000);
    }
    return Answer.json(page.toString());
  }

  private static ObjectNode articleJson(int number, Call call) {
    ObjectNode all = MAPPER.createObjectNode();
    all.put("id", article(number).toString())
        .put("url", "https://meridian.example/news/" + number)
        .put("revision", 1)
        .put("ingestedAt", "2026-03-02T08:00:00Z")
        .put("fetchedAt", "2026-03-01T12:00:00Z")
        .put("headline", "Sol Bay opens pier " + number)
        .put("outlet", "The Meridian Courier")
        .put("language", "en")
        .put("text", text(number))
        .put("body", text(number).substring(text(number).indexOf("Minister")))
        .put("raw", "Home | Sport\nSol Bay opens pier " + number);
    all.putArray("authors").add("Tomas Reyl");
    all.putObject("publishedAt")
        .put("at", "2026-03-01T09:30:00+05:30")
        .put("precision", "MINUTE")
        .put("zoneStated", true)
        .put("source", "json-ld datePublished");
    all.putObject("dateline").put("text", "SOL BAY (NNA) -").put("place", "Sol Bay");
    ArrayNode parts = all.putArray("parts");
    parts.addObject().put("label", "HEADLINE").set("span", span(0, 20));
    int body = text(number).indexOf("Minister");
    parts.addObject().put("label", "BODY").set("span", span(body, text(number).length()));
    all.putArray("captions").addObject().put("text", "The pier").put("credit", "NNA/R. Okoro");
    ArrayNode blocks = all.putArray("blocks");
    block(blocks, "NAVIGATION", false);
    block(blocks, "HEADLINE", true);
    block(blocks, "A_LABEL_OF_TOMORROW", false);
    all.putArray("metadata")
        .addObject()
        .put("name", "headline")
        .put("value", "Sol Bay opens pier " + number)
        .put("source", "text")
        .put("confidence", 0.9);
    String fields = call.query().one("fields");
    return fields == null ? all : all.retain(Arrays.asList(fields.split(",")));
  }

  /** Returns the text of an article. */
  public static String text(int article) {
    return "Sol Bay opens pier "
        + article
        + "\n\nMinister Ilse Varga spoke. “The pier is open,” said Varga.\n\nThe minister will help"
        + " Person "
        + article
        + ". It was late, and a Ruvanian choir sang for the harbour board.";
  }

  /** Returns the position of words in the text of an article. */
  static ObjectNode spanOf(int article, String words) {
    int start = text(article).indexOf(words);
    return span(start, start + words.length());
  }

  private static void block(ArrayNode blocks, String label, boolean kept) {
    blocks
        .addObject()
        .put("label", label)
        .put("kept", kept)
        .put("reason", "because")
        .put("text", "Home | Sport")
        .set("rawSpan", span(0, 12));
  }

  private static Answer bulk(String body) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (String line : body.split("\n", -1)) {
      if (!line.isBlank()) {
        number++;
        JsonNode page = json(line);
        ObjectNode outcome = MAPPER.createObjectNode().put("line", number);
        if (page.path("text").asText().contains("refuse me")) {
          outcome
              .put("status", "REJECTED")
              .putObject("problem")
              .put("type", "urn:dateline:problem:invalid-page")
              .put("title", "Not a page");
        } else {
          outcome.put("status", "CREATED").put("id", article(number).toString()).put("revision", 1);
        }
        lines.append(outcome).append('\n');
      }
    }
    return new Answer(200, "application/x-ndjson", lines.toString(), 0);
  }

  /** Answers as entities-service would for this archive. */
  public static Answer entities(Call call) {
    return switch (call.path()) {
      case "/entities", "/entities/search" -> entitiesBy(call);
      case "/entities/suggest" -> {
        ObjectNode found = MAPPER.createObjectNode();
        found.putArray("items").add(entityJson(MINISTER)).add(entityJson(COUNTRY));
        yield Answer.json(found.toString());
      }
      case "/entities/articles" -> articlesOf(json(call.body()));
      case "/articles/mentioning" ->
          Answer.json("{\"articleIds\":[\"%s\",\"%s\"]}".formatted(article(2), article(5)));
      case "/articles/entities" -> entitiesOf(json(call.body()));
      case "/articles/mentions" -> mentionsOf(json(call.body()));
      case "/mentions" -> mentionsBy(json(call.body()));
      case "/articles/quotes",
          "/quotes",
          "/quotes/search",
          "/entities/quotes",
          "/entities/mentions",
          "/entities/related",
          "/entities/timelines" ->
          SampleLists.of(call);
      case "/articles/events",
          "/events",
          "/events/search",
          "/events/reports",
          "/events/dyads",
          "/entities/events" ->
          SampleEvents.of(call);
      case "/stories",
          "/articles/stories",
          "/events/stories",
          "/stories/articles",
          "/stories/events" ->
          SampleStories.of(call);
      case "/articles/processing" -> processingOf(json(call.body()));
      case "/processing" ->
          Answer.json(
              "{\"waiting\":3,\"processed\":997,\"failed\":0,\"parked\":0,\"feedPosition\":5000000000,"
                  + "\"feedLag\":null,\"pipelineVersion\":\"1\",\"tagger\":\"plain\"}");
      case "/processing/retry" -> Answer.json("{\"retried\":2}");
      case "/q/health/ready" -> new Answer(200, "text/plain", "", 0);
      default -> new Answer(404, "text/plain", "", 0);
    };
  }

  private static Answer entitiesBy(Call call) {
    ArrayNode items = MAPPER.createArrayNode();
    if (call.query().one("ids") != null) {
      Arrays.stream(call.query().one("ids").split(","))
          .filter(id -> id.startsWith("00000000-0000-4000-8000-"))
          .forEach(id -> items.add(entityJson(UUID.fromString(id))));
      return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
    }
    String limit = call.query().one("limit");
    int most = limit == null ? 2 : Math.min(2, Integer.parseInt(limit));
    for (UUID id : List.of(COUNTRY, MINISTER).subList(0, most)) {
      items.addObject().put("cursor", "e" + id).set("entity", entityJson(id));
    }
    ObjectNode page = MAPPER.createObjectNode().put("hasNext", most < 2).put("hasPrevious", false);
    page.set("items", items);
    if ("true".equals(call.query().one("count"))) {
      page.put("total", 2);
    }
    return Answer.json(page.toString());
  }

  static ObjectNode entityJson(UUID id) {
    ObjectNode entity = MAPPER.createObjectNode();
    entity.put("id", id.toString()).put("articleCount", 1000).put("mentionCount", 2000);
    entity.putArray("aliases").add("another name").add("Ilse Varga");
    if (id.equals(COUNTRY)) {
      entity.put("kind", "PLACE").put("canonicalName", "Ruvania").put("countryCode", "RV");
      entity.putObject("coordinates").put("latitude", 12.5).put("longitude", -3.25);
      entity.putArray("offices");
    } else {
      entity
          .put("kind", "PERSON")
          .put("canonicalName", id.equals(MINISTER) ? "Ilse Varga" : "Person " + id);
      entity.putArray("offices").add(officeJson());
    }
    return entity;
  }

  static ObjectNode officeJson() {
    ObjectNode office =
        MAPPER
            .createObjectNode()
            .put("title", "minister")
            .put("former", false)
            .put("state", "ACTING");
    office
        .putObject("of")
        .put("id", COUNTRY.toString())
        .put("kind", "PLACE")
        .put("canonicalName", "Ruvania");
    office.putArray("evidence").add("1-Varga").add("2-Varga");
    return office;
  }

  private static Answer articlesOf(JsonNode asked) {
    if (asked.path("after").asText("e0").startsWith("bad")) {
      return Answer.problem(400, "bad-cursor", "This is no cursor of ours");
    }
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      ObjectNode item = items.addObject().put("entityId", id.asText());
      ArrayNode articles = item.putArray("articles");
      for (int i = 1; i <= asked.get("limit").asInt(); i++) {
        articles
            .addObject()
            .put("articleId", article(i).toString())
            .put("cursor", "e" + i)
            .put("mentionCount", 2);
      }
      item.put("hasNext", true).put("hasPrevious", false);
      if (asked.path("count").asBoolean()) {
        item.put("total", ARTICLES);
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static Answer entitiesOf(JsonNode asked) {
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      ArrayNode entities = items.addObject().put("articleId", id.asText()).putArray("entities");
      for (UUID entity : List.of(MINISTER, COUNTRY)) {
        if (wants(asked, entity.equals(COUNTRY) ? "PLACE" : "PERSON")) {
          ObjectNode mentioned = entities.addObject().put("mentionCount", 2);
          mentioned.set("entity", entityJson(entity));
          mentioned.set("firstSpan", span(0, 4));
        }
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static Answer mentionsOf(JsonNode asked) {
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      int number = Integer.parseInt(id.asText().substring(25));
      ArrayNode mentions =
          items.addObject().put("articleId", id.asText()).put("revision", 1).putArray("mentions");
      ObjectNode minister = mention(mentions, asked, number, "PERSON", "Varga", MINISTER);
      minister.set("office", officeJson());
      minister.putArray("furtherOffices").addObject().put("title", "chair").put("former", false);
      mention(mentions, asked, number, "PERSON", "Person " + number, person(number));
      mention(mentions, asked, number, "DEMONYM", "Ruvanian", COUNTRY);
      mention(mentions, asked, number, "ORGANIZATION", "the harbour board", null);
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static Answer mentionsBy(JsonNode asked) {
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      int number = Integer.parseInt(id.asText().split("-")[0]);
      ObjectNode item = items.addObject().put("articleId", article(number).toString());
      ArrayNode one = MAPPER.createArrayNode();
      item.set("mention", mention(one, asked, number, "PERSON", "Varga", MINISTER));
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  static ObjectNode mention(
      ArrayNode mentions, JsonNode asked, int article, String kind, String text, UUID entity) {
    ObjectNode mention =
        MAPPER
            .createObjectNode()
            .put("id", article + "-" + text)
            .put("kind", kind)
            .put("text", text)
            .put("sentence", text + " spoke.")
            .put("confidence", 0.75);
    mention.set("span", spanOf(article, text));
    mention.set("sentenceSpan", spanOf(article, "Minister Ilse Varga spoke."));
    mention.put("rule", entity == null ? "surname-alone" : "same-name");
    if (entity != null) {
      mention.put("entityId", entity.toString());
    }
    if (wants(asked, kind)) {
      mentions.add(mention);
    }
    return mention;
  }

  private static Answer processingOf(JsonNode asked) {
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      if (!id.asText().equals(article(2).toString())) {
        items
            .addObject()
            .put("articleId", id.asText())
            .put("state", "PROCESSED")
            .put("attempts", 1)
            .put("pipelineVersion", "1")
            .put("processedAt", "2026-03-02T08:00:05Z");
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static boolean wants(JsonNode asked, String kind) {
    if (!asked.hasNonNull("kinds")) {
      return true;
    }
    Set<String> kinds = new HashSet<>();
    StreamSupport.stream(asked.get("kinds").spliterator(), false)
        .forEach(value -> kinds.add(value.asText()));
    return kinds.contains(kind);
  }

  static ObjectNode span(int start, int end) {
    return MAPPER.createObjectNode().put("start", start).put("end", end);
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
