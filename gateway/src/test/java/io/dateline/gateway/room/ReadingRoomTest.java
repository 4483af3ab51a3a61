package io.dateline.gateway.room;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.SampleEvents;
import io.dateline.gateway.fake.SampleStories;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingRoomTest extends WithFakeServices {

  @Inject RoomDocuments documents;

  @Test
  void every_address_of_the_page_serves_its_frame_with_a_strict_policy() {
    for (String address :
        List.of(
            "/",
            "/article/x",
            "/entity",
            "/entity/x",
            "/pair",
            "/events",
            "/event/x",
            "/stories",
            "/story/x",
            "/quotes",
            "/live",
            "/add",
            "/help")) {
      given()
          .get(address)
          .then()
          .statusCode(200)
          .contentType("text/html")
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
          .body(containsString("id=\"documents\""));
    }
    given().head("/").then().statusCode(200);
    given().get("/article").then().statusCode(404);
  }

  @Test
  void the_frame_loads_a_script_and_a_style_sheet_that_exist() {
    String frame = given().get("/").asString();
    for (String ending : List.of("js", "css")) {
      String path = frame.replaceAll("(?s).*\"(/static/bundle/[^\"]+\\." + ending + ")\".*", "$1");
      given().get(path).then().statusCode(200);
    }
  }

  @Test
  void each_document_of_the_page_runs_by_its_hash_within_the_limits() {
    assertTrue(documents.hashes().size() > 20, () -> documents.hashes().toString());
    for (Map.Entry<String, String> document : documents.hashes().entrySet()) {
      if (document.getKey().equals("Live")) {
        continue;
      }
      JsonPath answer = run(document.getValue(), variables(document.getKey()));
      assertNull(answer.get("errors"), () -> document.getKey() + answer.getString("errors"));
    }
  }

  @Test
  void a_document_holds_the_fragments_that_it_names_and_no_other() {
    String text = documents.texts().get(documents.hashes().get("Search"));
    assertTrue(text.contains("fragment ArticleLine"), text);
    assertEquals(-1, text.indexOf("fragment EventCard"), text);
    assertEquals(DocumentHash.of(text), documents.hashes().get("Search"));
  }

  private static JsonPath run(String hash, Map<String, Object> variables) {
    Map<String, Object> body = new HashMap<>();
    body.put("variables", variables);
    body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    return given().contentType(ContentType.JSON).body(body).post("/graphql").jsonPath();
  }

  private static Map<String, Object> variables(String document) {
    String article = articleId(3);
    String person = id(GlobalId.Kind.NamedEntity, SampleWorld.MINISTER);
    String country = id(GlobalId.Kind.NamedEntity, SampleWorld.COUNTRY);
    return switch (document) {
      case "Search" -> Map.of("search", "pier", "order", "RELEVANCE", "first", 20);
      case "SearchCounts", "Quotes" -> Map.of("search", "pier");
      case "Suggest" -> Map.of("prefix", "va");
      case "Names" -> Map.of("ids", List.of(person, country));
      case "Article", "Marks", "Page", "Raw", "Copies", "Revisions" -> Map.of("id", article);
      case "Entity" -> Map.of("id", person);
      case "EntityLists" -> Map.of("id", person, "by", "DAY");
      case "Network" -> Map.of("id", person, "minArticles", 1);
      case "Pair" -> Map.of("a", person, "b", country, "both", List.of(person, country));
      case "PairQuotes" -> Map.of("a", person, "b", country, "nameA", "Varga", "nameB", "Ruvania");
      case "Events" -> Map.of("first", 20);
      case "Event" -> Map.of("id", id(GlobalId.Kind.Event, SampleEvents.event(3)));
      case "Stories" -> Map.of("order", "LATEST", "first", 20);
      case "Story" -> Map.of("id", id(GlobalId.Kind.Story, SampleStories.story(1)));
      case "Ingest" -> Map.of("pages", List.of(Map.of("text", "Sol Bay opens a pier")));
      default -> Map.of();
    };
  }
}
