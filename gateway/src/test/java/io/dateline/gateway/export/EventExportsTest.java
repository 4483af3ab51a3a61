package io.dateline.gateway.export;

import static io.dateline.gateway.identity.GlobalId.Kind.Event;
import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleEvents;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@QuarkusTest
class EventExportsTest extends WithFakeServices {

  private static final int EVENTS = 100;

  @Test
  void a_planned_act_of_cooperation_is_agree_and_keeps_its_own_type() throws IOException {
    Response response = get("/export/events.jsonl");
    assertEquals(200, response.statusCode());
    assertEquals("application/x-ndjson; charset=utf-8", response.contentType());
    List<JsonNode> lines = lines(response);
    assertEquals(EVENTS, lines.size());
    JsonNode event = lines.get(0);
    assertEquals(id(Event, SampleEvents.event(1)), event.path("event_id").asText());
    assertEquals("AGREE", event.path("event_type").asText());
    assertEquals("AID", event.path("planned_type").asText());
    assertEquals("VERBAL COOPERATION", event.path("quad_code").asText());
    assertEquals(2.5, event.path("intensity").asDouble());
    assertEquals("planned", event.path("modality").asText());
    assertEquals("2026-03-05", event.path("event_date").asText());
    assertEquals("Ilse Varga", event.path("actors").path(0).path("name").asText());
    assertEquals("minister of Ruvania", event.path("actors").path(0).path("title").asText());
    assertEquals("dockworkers", event.path("recipients").path(1).path("name").asText());
    assertEquals("NO", event.path("recipients").path(1).path("country").asText());
    assertEquals(12.5, event.path("location").path("latitude").asDouble());
    assertEquals(1, event.path("independent_origins").asInt());
  }

  @Test
  void a_planned_act_of_conflict_is_threaten_and_other_acts_stay_as_they_are() throws IOException {
    changing("\"AID\"", "\"ASSAULT\"", "MATERIAL_COOPERATION", "MATERIAL_CONFLICT");
    JsonNode planned = lines(get("/export/events.jsonl")).get(0);
    assertEquals("THREATEN", planned.path("event_type").asText());
    assertEquals("ASSAULT", planned.path("planned_type").asText());
    assertEquals(-3.5, planned.path("intensity").asDouble());
    changing("PLANNED", "HAPPENED");
    JsonNode happened = lines(get("/export/events.jsonl")).get(0);
    assertEquals("AID", happened.path("event_type").asText());
    assertTrue(happened.path("planned_type").isMissingNode());
    assertEquals("MATERIAL COOPERATION", happened.path("quad_code").asText());
  }

  @Test
  void events_are_lines_with_participants_and_origins() {
    Response response = get("/export/events.csv?types=AID&from=2026-01-01&minConfidence=0.5");
    assertEquals("text/csv; charset=utf-8; header=present", response.contentType());
    String[] lines = response.asString().split("\r\n", -1);
    assertEquals(1 + EVENTS + 1, lines.length);
    assertTrue(lines[0].startsWith("\"id\",\"type\",\"mode\",\"modality\""), lines[0]);
    assertTrue(lines[1].contains("\"Ilse Varga\""), lines[1]);
    assertTrue(lines[1].contains("\"minister of Ruvania (acting)\""), lines[1]);
    assertTrue(lines[1].contains("; dockworkers\""), lines[1]);
    assertTrue(lines[1].endsWith("\"2\",\"2\",\"1\""), lines[1]);
    var query = entities.callsTo("/events").get(0).query();
    assertEquals("AID", query.one("type"));
    assertEquals("2026-01-01", query.one("from"));
    assertEquals("0.5", query.one("minConfidence"));
    assertEquals(1, articles.callsTo("/articles/origins").size(), "one for each page of events");
  }

  @Test
  void events_and_their_people_are_in_the_model_of_follow_the_money() throws IOException {
    List<JsonNode> lines = lines(get("/export/events.ftm.ndjson"));
    List<String> ids = lines.stream().map(line -> line.path("id").asText()).toList();
    assertEquals(ids.size(), ids.stream().distinct().count(), "each person is written once");
    assertEquals(1 + 2 * EVENTS, ids.size(), "the minister, and a person for each event");
    JsonNode event =
        lines.stream()
            .filter(line -> line.path("schema").asText().equals("Event"))
            .findFirst()
            .orElseThrow()
            .path("properties");
    assertEquals("2026-03-05", event.path("startDate").path(0).asText());
    assertEquals(id(NamedEntity, SampleWorld.MINISTER), event.path("organizer").path(0).asText());
    assertEquals(id(NamedEntity, SampleWorld.person(1)), event.path("involved").path(0).asText());
    assertEquals("rv", event.path("country").path(0).asText());
    assertEquals("Ruvania", event.path("location").path(0).asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf"})
  void events_are_edges_between_entities(String form) throws Exception {
    Response response = get("/export/events." + form);
    assertEquals("application/%s+xml; charset=utf-8".formatted(form), response.contentType());
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(response.asByteArray()));
    assertEquals(1 + EVENTS, xml.getElementsByTagName("node").getLength());
    assertEquals(EVENTS, xml.getElementsByTagName("edge").getLength());
    Element edge = (Element) xml.getElementsByTagName("edge").item(0);
    assertEquals(id(NamedEntity, SampleWorld.MINISTER), edge.getAttribute("source"));
    assertEquals(id(NamedEntity, SampleWorld.person(1)), edge.getAttribute("target"));
    assertTrue(response.asString().contains(id(Event, SampleEvents.event(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"types=WAR", "from=yesterday", "minConfidence=2", "minConfidence=x", "actor=abc"})
  void a_bad_condition_is_refused(String condition) {
    assertEquals(400, get("/export/events.csv?" + condition).statusCode());
    assertTrue(entities.calls().isEmpty());
  }

  /** Replaces texts in all answers about events, each odd one by the next. */
  private void changing(String... texts) {
    entities.behave(
        call -> {
          Answer answer = SampleWorld.entities(call);
          if (!call.path().equals("/events")) {
            return answer;
          }
          String body = answer.body();
          for (int i = 0; i < texts.length; i += 2) {
            body = body.replace(texts[i], texts[i + 1]);
          }
          return Answer.json(body);
        });
  }

  private static List<JsonNode> lines(Response response) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Stream.of(response.asString().split("\n")).toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
