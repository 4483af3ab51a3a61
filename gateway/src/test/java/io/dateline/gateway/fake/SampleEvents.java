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

/**
 * The events of {@link SampleWorld}: in each article, the minister plans to help the person whom
 * only this article mentions. The next article reports the same.
 */
public final class SampleEvents {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SampleEvents() {}

  /** Returns the id of the event of an article, 1 to {@value SampleWorld#ARTICLES}. */
  public static UUID event(int article) {
    return UUID.fromString("00000000-0000-4000-8000-e%011d".formatted(article));
  }

  /** Returns the id of the report in the next article, which is joined with the event. */
  public static UUID joined(int article) {
    return UUID.fromString("00000000-0000-4000-8000-f%011d".formatted(article));
  }

  static Answer of(Call call) {
    if (call.path().equals("/events/dyads")) {
      return dyads();
    }
    if (call.path().equals("/events/search") || call.method().equals("GET")) {
      return search(call);
    }
    JsonNode asked = SampleWorld.json(call.body());
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode id : asked.get("ids")) {
      boolean ofEntity = call.path().equals("/entities/events");
      int number = ofEntity ? 7 : Integer.parseInt(id.asText().substring(25));
      ObjectNode item = items.addObject();
      switch (call.path()) {
        case "/events" ->
            item.put("askedId", id.asText()).set("event", eventJson(number, asked.get("fields")));
        case "/articles/events" ->
            item.put("articleId", id.asText())
                .put("revision", 1)
                .putArray("reports")
                .add(report(number, number));
        case "/entities/events" -> {
          item.put("entityId", id.asText())
              .putArray("events")
              .add(eventJson(number, asked.get("fields")).put("cursor", "v7"));
          stretch(item, asked);
        }
        default -> {
          item.put("eventId", id.asText());
          ArrayNode reports = item.putArray("reports");
          reports.add(report(number, number + 1).put("cursor", "r2"));
          if (asked.get("limit").asInt() > 1) {
            reports.add(report(number, number).put("cursor", "r1"));
          }
          stretch(item, asked);
        }
      }
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  /** Counts two outlets and one origin for each list. */
  static Answer origins(Call call) {
    ArrayNode items = MAPPER.createArrayNode();
    for (JsonNode list : SampleWorld.json(call.body()).get("lists")) {
      items.addObject().put("articles", list.get("ids").size()).put("outlets", 2).put("origins", 1);
    }
    return Answer.json(MAPPER.createObjectNode().set("items", items).toString());
  }

  private static Answer dyads() {
    ObjectNode counts = MAPPER.createObjectNode().put("truncated", false);
    counts
        .putArray("items")
        .addObject()
        .put("actor", "RV")
        .put("recipient", "NO")
        .put("from", "2026-03-01")
        .put("quadrant", "MATERIAL_COOPERATION")
        .put("type", "AID")
        .put("events", 12);
    return Answer.json(counts.toString());
  }

  private static Answer search(Call call) {
    String after = call.query().one("after");
    ObjectNode page = MAPPER.createObjectNode();
    ArrayNode items = page.putArray("items");
    int limit = Integer.parseInt(call.query().one("limit"));
    String fields = call.query().one("fields");
    if (after == null) {
      for (int i = 1; i <= Math.min(limit, 100); i++) {
        ObjectNode event =
            eventJson(i, fields == null ? null : MAPPER.valueToTree(fields.split(",")));
        items.addObject().put("cursor", "v" + i).set("event", event);
      }
    }
    page.put("hasNext", after == null).put("hasPrevious", after != null);
    if ("true".equals(call.query().one("count"))) {
      page.put("total", 300);
    }
    return Answer.json(page.toString());
  }

  static void stretch(ObjectNode item, JsonNode asked) {
    item.put("hasNext", false).put("hasPrevious", false);
    if (asked.path("count").asBoolean()) {
      item.put("total", 2);
    }
  }

  static ObjectNode eventJson(int article, JsonNode fields) {
    ObjectNode event =
        MAPPER
            .createObjectNode()
            .put("id", event(article).toString())
            .put("type", "AID")
            .put("modality", "PLANNED")
            .put("quadrant", "MATERIAL_COOPERATION")
            .put("intensity", 10.0)
            .put("confidence", 0.75)
            .put("articleCount", 2);
    event.putArray("contexts").add("ECONOMIC").add("DISASTER");
    event.set("date", date());
    ObjectNode minister = participant("the minister", SampleWorld.MINISTER, "RV");
    minister.put("mentionId", SampleWorld.article(article).toString());
    minister.set("office", SampleWorld.officeJson());
    event.putArray("actors").add(minister);
    event
        .putArray("recipients")
        .add(participant("Person " + article, SampleWorld.person(article), null))
        .add(participant("dockworkers", null, "NO"));
    event.putArray("saidBy");
    event.set("place", participant("Ruvania", SampleWorld.COUNTRY, "RV"));
    event
        .putArray("articleIds")
        .add(SampleWorld.article(article + 1).toString())
        .add(SampleWorld.article(article).toString());
    if (fields != null && !fields.isNull()) {
      List<String> kept = new ArrayList<>();
      fields.forEach(field -> kept.add(field.asText()));
      event.retain(kept);
    }
    return event;
  }

  private static ObjectNode report(int event, int article) {
    boolean own = event == article;
    ObjectNode report =
        MAPPER
            .createObjectNode()
            .put("id", (own ? event(event) : joined(event)).toString())
            .put("eventId", event(event).toString())
            .put("articleId", SampleWorld.article(article).toString())
            .put("revision", 1)
            .put("type", "AID")
            .put("modality", "PLANNED")
            .put("trigger", "help")
            .put("sentence", sentence(article))
            .put("confidence", own ? 0.75 : 0.5)
            .put("joinReason", "same-type+same-day")
            .put("joinReasonDescription", "They have one type and one day.");
    report.set("triggerSpan", SampleWorld.spanOf(article, "help"));
    report.set("sentenceSpan", SampleWorld.spanOf(article, sentence(article)));
    report.set("date", date());
    if (!own) {
      report.set("saidBy", participant("Ruvania", SampleWorld.COUNTRY, "RV"));
    }
    return report;
  }

  private static String sentence(int article) {
    return "The minister will help Person " + article + ".";
  }

  private static ObjectNode date() {
    return MAPPER
        .createObjectNode()
        .put("from", "2026-03-05")
        .put("to", "2026-03-05")
        .put("precision", "DAY")
        .put("basis", "RESOLVED");
  }

  private static ObjectNode participant(String words, UUID entity, String country) {
    ObjectNode participant =
        MAPPER
            .createObjectNode()
            .put("reportId", event(1).toString())
            .put("text", words)
            .put("entityId", entity == null ? null : entity.toString())
            .put("countryCode", country);
    participant.set("span", SampleWorld.span(20, 20 + words.length()));
    return participant;
  }
}
