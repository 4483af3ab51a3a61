package io.dateline.gateway.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stories of {@link SampleWorld}: each article and the next one tell one. */
public final class SampleStories {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SampleStories() {}

  /** Returns the id of the story of an article, 1 to {@value SampleWorld#ARTICLES}. */
  public static UUID story(int article) {
    return UUID.fromString("00000000-0000-4000-8000-a%011d".formatted(article));
  }

  static Answer of(Call call) {
    if (call.method().equals("GET")) {
      return search(call);
    }
    JsonNode asked = SampleWorld.json(call.body());
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      int number = Integer.parseInt(id.asText().substring(25));
      ObjectNode item = items.addObject();
      switch (call.path()) {
        case "/stories/articles" -> {
          item.put("storyId", id.asText());
          ArrayNode articles = item.putArray("articles");
          for (int i = 1; i >= 0; i--) {
            if (articles.size() < asked.get("limit").asInt()) {
              articles
                  .addObject()
                  .put("articleId", SampleWorld.article(number + i).toString())
                  .put("cursor", "a" + i);
            }
          }
          SampleEvents.stretch(item, asked);
        }
        case "/stories/events" -> {
          item.put("storyId", id.asText())
              .putArray("events")
              .add(SampleEvents.eventJson(number, null).put("cursor", "t1"));
          SampleEvents.stretch(item, asked);
        }
        default ->
            item.put("askedId", id.asText()).set("story", storyJson(number, asked.get("fields")));
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static Answer search(Call call) {
    String after = call.query().one("after");
    ObjectNode page = MAPPER.createObjectNode();
    ArrayNode items = page.putArray("items");
    int limit = Integer.parseInt(call.query().one("limit"));
    String fields = call.query().one("fields");
    if (after == null) {
      for (int i = 1; i <= Math.min(limit, 100); i++) {
        ObjectNode story =
            storyJson(i, fields == null ? null : MAPPER.valueToTree(fields.split(",")));
        items.addObject().put("cursor", "s" + i).set("story", story);
      }
    }
    page.put("hasNext", after == null).put("hasPrevious", after != null);
    if ("true".equals(call.query().one("count"))) {
      page.put("total", 200);
    }
    return Answer.json(page.toString());
  }

  private static ObjectNode storyJson(int article, JsonNode fields) {
    ObjectNode story =
        MAPPER
            .createObjectNode()
            .put("id", story(article).toString())
            .put("title", "Sol Bay opens pier " + article)
            .put("centralArticleId", SampleWorld.article(article).toString())
            .put("firstDay", "2026-03-01")
            .put("lastDay", "2026-03-02")
            .put("articleCount", 2)
            .put("outletCount", 2)
            .put("openedAt", "2026-03-02T08:00:05Z");
    story
        .putArray("articleIds")
        .add(SampleWorld.article(article + 1).toString())
        .add(SampleWorld.article(article).toString());
    ArrayNode entities = story.putArray("entities");
    entity(entities, SampleWorld.MINISTER, 2);
    entity(entities, SampleWorld.COUNTRY, 1);
    story
        .putArray("history")
        .addObject()
        .put("kind", "JOINED")
        .put("fromId", story(article + 1).toString())
        .put("intoId", story(article).toString())
        .put("articles", 2)
        .put("at", "2026-03-02T09:00:00Z");
    if (fields != null && !fields.isNull()) {
      List<String> kept = new ArrayList<>();
      fields.forEach(field -> kept.add(field.asText()));
      story.retain(kept);
    }
    return story;
  }

  private static void entity(ArrayNode entities, UUID id, int articles) {
    entities.addObject().put("entityId", id.toString()).put("articleCount", articles);
  }
}
