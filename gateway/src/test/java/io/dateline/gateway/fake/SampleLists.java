package io.dateline.gateway.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import java.util.UUID;

/**
 * The lists that belong to articles and entities of {@link SampleWorld}: quotes, related entities,
 * timelines.
 */
final class SampleLists {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SampleLists() {}

  static Answer of(Call call) {
    if (call.path().startsWith("/quotes")) {
      return quotes(call);
    }
    JsonNode asked = SampleWorld.json(call.body());
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      ObjectNode item = items.addObject();
      if (call.path().startsWith("/articles")) {
        int number = Integer.parseInt(id.asText().substring(25));
        item.put("articleId", id.asText()).put("revision", 1);
        item.putArray("quotes").add(quote(number, true)).add(quote(number, false));
        continue;
      }
      item.put("entityId", id.asText());
      switch (call.path()) {
        case "/entities/quotes" -> {
          item.putArray("quotes").add(quote(7, true).put("cursor", "q7"));
          stretch(item, asked);
        }
        case "/entities/mentions" -> {
          ArrayNode mentions = item.putArray("mentions");
          SampleWorld.mention(mentions, asked, 7, "PERSON", "Varga", SampleWorld.MINISTER)
              .put("articleId", SampleWorld.article(7).toString())
              .put("cursor", "m7");
          stretch(item, asked);
        }
        case "/entities/related" -> {
          ObjectNode related = item.putArray("related").addObject().put("articleCount", 12);
          related.set("entity", SampleWorld.entityJson(SampleWorld.COUNTRY));
        }
        default ->
            item.putArray("buckets")
                .addObject()
                .put("from", "2026-03-02T00:00:00Z")
                .put("count", 5);
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  /** Answers for articles: each has two revisions, and it and the next one are near-duplicates. */
  static Answer ofArticles(Call call) {
    ArrayNode items = MAPPER.createArrayNode();
    for (String id : call.query().one("ids").split(",", -1)) {
      int number = Integer.parseInt(id.substring(25));
      ObjectNode item = items.addObject().put("articleId", id);
      if (call.path().equals("/articles/duplicates")) {
        ObjectNode group =
            item.putObject("group")
                .put("id", SampleWorld.article(number).toString())
                .put("size", 2)
                .put("likelyOrigin", SampleWorld.article(number).toString())
                .put("why", "It was published first.");
        group
            .putArray("articles")
            .add(SampleWorld.article(number).toString())
            .add(SampleWorld.article(number + 1).toString());
      } else {
        ArrayNode revisions = item.putArray("revisions");
        for (int revision = 1; revision <= 2; revision++) {
          revisions
              .addObject()
              .put("number", revision)
              .put("ingestedAt", "2026-03-0%dT08:00:00Z".formatted(revision))
              .put("text", "Wording " + revision);
        }
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static void stretch(ObjectNode item, JsonNode asked) {
    item.put("hasNext", true).put("hasPrevious", false);
    if (asked.path("count").asBoolean()) {
      item.put("total", 40);
    }
  }

  private static Answer quotes(Call call) {
    ObjectNode page = MAPPER.createObjectNode();
    ArrayNode items = page.putArray("items");
    String ids = call.query().one("ids");
    if (ids != null) {
      for (String id : ids.split(",", -1)) {
        items.add(quote(Integer.parseInt(id.substring(25)), true));
      }
      return Answer.json(page.toString());
    }
    boolean first = call.query().one("after") == null;
    if (first) {
      items.addObject().put("cursor", "q1").set("quote", quote(1, true));
    }
    page.put("hasNext", first).put("hasPrevious", !first);
    if ("true".equals(call.query().one("count"))) {
      page.put("total", 3);
    }
    return Answer.json(page.toString());
  }

  /** Returns the id of the quote of an article. */
  static UUID quoteId(int article) {
    return UUID.fromString("00000000-0000-4000-8000-d%011d".formatted(article));
  }

  /** Creates a quote of the minister, or of a speaker that could not be resolved. */
  private static ObjectNode quote(int article, boolean known) {
    ObjectNode quote =
        MAPPER
            .createObjectNode()
            .put("id", known ? quoteId(article).toString() : UUID.randomUUID().toString())
            .put("articleId", SampleWorld.article(article).toString())
            .put("text", known ? "The pier is open" : "It was late")
            .put("kind", known ? "DIRECT" : "INDIRECT")
            .put("sentence", "“The pier is open,” said Varga.")
            .put("rule", known ? "cue-next-to-quote" : "no-speaker");
    quote.set("span", SampleWorld.spanOf(article, quote.get("text").asText()));
    if (known) {
      quote.put("cue", "said").set("cueSpan", SampleWorld.spanOf(article, "said"));
      quote.set(
          "speakerMention",
          SampleWorld.mention(
              MAPPER.createArrayNode(),
              MAPPER.createObjectNode(),
              article,
              "PERSON",
              "Varga",
              SampleWorld.MINISTER));
      quote.put("speakerEntityId", SampleWorld.MINISTER.toString());
      quote.set("speakerOffice", SampleWorld.officeJson());
    }
    return quote;
  }
}
