package io.dateline.gateway.export;

import static io.dateline.gateway.identity.GlobalId.Kind.NamedEntity;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.fake.FakeService;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

@QuarkusTest
class ExportTest extends WithFakeServices {

  @Test
  void every_article_that_a_filter_finds_is_a_line() {
    Response response =
        given()
            .queryParam("search", "pier")
            .queryParam("outlet", "The Meridian Courier")
            .queryParam("from", "2026-01-01T00:00:00Z")
            .get("/export/articles.csv");
    assertEquals(200, response.statusCode());
    assertEquals("text/csv; charset=utf-8; header=present", response.contentType());
    assertEquals("attachment; filename=\"articles.csv\"", response.header("Content-Disposition"));
    String[] lines = response.asString().split("\r\n", -1);
    assertEquals(1 + SampleWorld.ARTICLES + 1, lines.length);
    assertTrue(lines[0].startsWith("\"id\",\"url\",\"headline\""), lines[0]);
    assertTrue(lines[1000].contains("\"Sol Bay opens pier 1000\""), lines[1000]);
    assertEquals("pier", articles.calls().get(19).query().one("q"));
    assertEquals("The Meridian Courier", articles.calls().get(19).query().one("outlet"));
    assertEquals(20, articles.calls().size(), "pages of fifty");
    assertTrue(entities.calls().isEmpty());
  }

  @Test
  void articles_that_mention_entities_are_looked_up_once_for_all_pages() {
    Response response =
        given()
            .queryParam("entityIds", id(NamedEntity, SampleWorld.MINISTER))
            .queryParam("entityIds", id(NamedEntity, SampleWorld.COUNTRY))
            .get("/export/articles.csv");
    assertEquals(200, response.statusCode());
    assertEquals(1 + 2 + 1, response.asString().split("\r\n", -1).length);
    assertTrue(articles.callsTo("/articles/search").size() > 1);
    assertEquals(1, entities.callsTo("/articles/mentioning").size());
  }

  @Test
  void articles_are_news_articles_of_schema_org_with_their_entities() throws IOException {
    Response response = get("/export/articles.jsonld");
    assertEquals("application/ld+json; charset=utf-8", response.contentType());
    JsonNode json = new ObjectMapper().readTree(response.asByteArray());
    assertEquals("https://schema.org", json.path("@context").asText());
    assertEquals(SampleWorld.ARTICLES, json.path("@graph").size());
    JsonNode article = json.path("@graph").path(999);
    assertEquals("NewsArticle", article.path("@type").asText());
    assertEquals("Sol Bay opens pier 1000", article.path("headline").asText());
    assertEquals("The Meridian Courier", article.path("publisher").path("name").asText());
    assertTrue(article.path("mentions").size() > 0);
    assertEquals(20, entities.callsTo("/articles/entities").size(), "one for each page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "entities"})
  void lines_are_in_the_model_of_follow_the_money(String what) throws IOException {
    String[] lines = get("/export/" + what + ".ftm.ndjson").asString().split("\n", -1);
    assertTrue(lines.length > 1);
    for (String line : List.of(lines).subList(0, lines.length - 1)) {
      JsonNode entity = new ObjectMapper().readTree(line);
      assertFalse(entity.path("id").asText().isEmpty(), line);
      assertTrue(
          List.of("Article", "Person", "Organization", "Mention")
              .contains(entity.path("schema").asText()),
          line);
      entity.path("properties").forEach(values -> assertTrue(values.isArray(), line));
    }
  }

  @ParameterizedTest
  @CsvSource({"graphml, graphml", "gexf, gexf"})
  void the_network_is_xml_with_nodes_and_edges(String form, String root) throws Exception {
    Response response = get("/export/network." + form + "?kind=PERSON&kind=PLACE&minArticles=2");
    assertEquals(200, response.statusCode());
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(response.asByteArray()));
    assertEquals(root, document.getDocumentElement().getNodeName());
    assertTrue(document.getElementsByTagName("node").getLength() > 0);
    assertEquals(
        List.of("PERSON", "PLACE"), entities.callsTo("/entities").get(0).query().all("kind"));
    assertTrue(entities.callsTo("/entities/related").get(0).body().contains("\"minArticles\":2"));
  }

  @Test
  void a_network_of_a_search_has_edges_between_the_found_entities() {
    entities.behave(
        call ->
            call.path().equals("/entities/related")
                ? relatedTo(SampleWorld.MINISTER, SampleWorld.COUNTRY, SampleWorld.person(3))
                : SampleWorld.entities(call));
    String article = GlobalId.of(GlobalId.Kind.Article, SampleWorld.article(2));
    String found = get("/export/network.graphml?search=varga&articleId=" + article).asString();
    assertEquals(1, found.split("<edge ", -1).length - 1, found);
    assertEquals("varga", entities.callsTo("/entities").get(0).query().one("q"));
    assertEquals(
        SampleWorld.article(2).toString(),
        entities.callsTo("/entities").get(0).query().one("articleId"));
    String all = get("/export/network.graphml").asString();
    assertEquals(2, all.split("<edge ", -1).length - 1, all);
  }

  private static Answer relatedTo(UUID entity, UUID... others) {
    String related =
        Arrays.stream(others)
            .map(
                other ->
                    """
                    {"articleCount":1,"entity":{"id":"%s","kind":"PERSON","canonicalName":"P",
                     "articleCount":1,"mentionCount":1}}\
                    """
                        .formatted(other))
            .collect(Collectors.joining(","));
    return Answer.json(
        "{\"items\":[{\"entityId\":\"%s\",\"related\":[%s]}]}".formatted(entity, related));
  }

  @Test
  void an_entity_with_more_related_entities_than_one_call_returns_keeps_them_all() {
    entities.behave(
        call ->
            switch (call.path()) {
              case "/entities/related" -> twoHundredRelatedTo(SampleWorld.MINISTER);
              case "/entities/articles" ->
                  call.body().contains("\"after\":\"c200\"")
                      ? articlesOf(SampleWorld.MINISTER, 201, 260)
                      : articlesOf(SampleWorld.MINISTER, 1, 200);
              default -> SampleWorld.entities(call);
            });
    String file = get("/export/network.graphml").asString();
    assertEquals(1, file.split("<edge ", -1).length - 1, file);
    assertTrue(file.contains("<data key=\"weight\">260</data>"), file);
  }

  private static Answer twoHundredRelatedTo(UUID entity) {
    return relatedTo(
        entity, IntStream.rangeClosed(1, 200).mapToObj(i -> new UUID(7, i)).toArray(UUID[]::new));
  }

  private static Answer articlesOf(UUID entity, int from, int to) {
    String articles =
        IntStream.rangeClosed(from, to)
            .mapToObj(i -> "{\"articleId\":\"%s\",\"cursor\":\"c%d\"}".formatted(new UUID(8, i), i))
            .collect(Collectors.joining(","));
    return Answer.json(
        "{\"items\":[{\"entityId\":\"%s\",\"hasNext\":%b,\"hasPrevious\":false,\"articles\":[%s]}]}"
            .formatted(entity, to == 200, articles));
  }

  @Test
  void quotes_are_lines_with_speaker_office_and_article() {
    Response response =
        given()
            .queryParam("search", "open")
            .queryParam("kinds", "direct")
            .queryParam("speakerOffice.title", "minister")
            .queryParam("articleSearch", "pier")
            .queryParam("bom", "true")
            .get("/export/quotes.csv");
    assertEquals(200, response.statusCode());
    String file = new String(response.asByteArray(), StandardCharsets.UTF_8);
    assertTrue(file.startsWith("\uFEFF\"id\",\"text\",\"kind\",\"sentence\""), file);
    assertTrue(file.contains("\"The pier is open\",\"DIRECT\""), file);
    assertTrue(file.contains("\"Varga\",") && file.contains("\"Ilse Varga\""), file);
    assertTrue(file.contains("\"minister\",\"Ruvania\",\"acting\""), file);
    assertTrue(file.contains("\"Sol Bay opens pier 1\""), file);
    FakeService.Call call = entities.callsTo("/quotes/search").get(0);
    assertEquals("DIRECT", call.query().one("kind"));
    assertEquals("minister", call.query().one("officeTitle"));
  }

  @Test
  void mentions_are_lines_with_entity_and_article() {
    articles.behave(
        call ->
            call.query().one("after") == null
                ? SampleWorld.articles(call)
                : FakeService.Answer.json("{\"items\":[],\"hasNext\":false,\"hasPrevious\":true}"));
    String file = get("/export/mentions.csv?kinds=PERSON&outlet=A").asString();
    String[] lines = file.split("\r\n", -1);
    assertEquals(1 + 2 * 20 + 1, lines.length);
    assertTrue(lines[0].startsWith("\"id\",\"kind\",\"text\",\"entityId\""), lines[0]);
    assertTrue(lines[1].contains("\"Varga\"") && lines[1].contains("\"Ilse Varga\""), lines[1]);
    assertTrue(lines[1].contains("\"Sol Bay opens pier 1\""), lines[1]);
    assertTrue(entities.callsTo("/articles/mentions").get(0).body().contains("\"PERSON\""));
  }

  @Test
  void entities_have_their_offices_and_positions_their_country() {
    String csv = get("/export/entities.csv").asString();
    assertTrue(csv.contains("\"minister of Ruvania (acting)\""), csv);
    assertFalse(csv.contains("\uFEFF"));
    String lines = get("/export/entities.ftm.ndjson").asString();
    assertTrue(lines.contains("\"position\":[\"minister of Ruvania\"]"), lines);
  }

  @Test
  void a_network_of_an_article_search_counts_only_its_articles() {
    assertEquals(200, get("/export/network.graphml?articleSearch=pier&office.of=RV").statusCode());
    FakeService.Call nodes = entities.callsTo("/entities/search").get(0);
    assertTrue(nodes.body().contains(SampleWorld.article(5).toString()), nodes.body());
    assertEquals("RV", nodes.query().one("officeOf"));
    assertTrue(
        entities
            .callsTo("/entities/related")
            .get(0)
            .body()
            .contains("\"articleIds\":[\"" + SampleWorld.article(2)));
    assertEquals(1, articles.callsTo("/articles/matching").size());
  }

  @Test
  void characters_that_xml_and_csv_cannot_hold_are_escaped_or_left_out() {
    assertEquals("&lt;a b=&quot;c&quot;&gt; &amp; ", Xml.text("<a b=\"c\"> & \u0000\u000b"));
    StringBuilder line = new StringBuilder();
    new Csv<String>(
            List.of(
                new Csv.Column<>("x", x -> x),
                new Csv.Column<>("none", x -> null),
                new Csv.Column<>("lines", x -> "c\nd")))
        .item("a \"b\"", line);
    assertEquals("\"a \"\"b\"\"\",\"\",\"c\nd\"\r\n", line.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "articles.csv?outlets=x, 400, urn:dateline:problem:bad-request",
    "articles.csv?from=soon, 400, urn:dateline:problem:bad-request",
    "articles.csv?entityIds=17, 400, urn:dateline:problem:bad-id",
    "articles.csv?hasHeadline=maybe, 400, urn:dateline:problem:bad-request",
    "entities.csv?kind=DRAGON, 400, urn:dateline:problem:bad-request",
    "entities.csv?kinds=DATE, 400, urn:dateline:problem:bad-request",
    "entities.csv?office.of=Peru, 400, urn:dateline:problem:bad-id",
    "quotes.csv?speakerId=17, 400, urn:dateline:problem:bad-id",
    "mentions.csv?bom=perhaps, 400, urn:dateline:problem:bad-request",
    "articles.jsonld?bom=true, 400, urn:dateline:problem:bad-request",
    "entities.csv?articleId=17, 400, urn:dateline:problem:bad-id",
    "network.gexf?minArticles=0, 400, urn:dateline:problem:bad-request",
    "articles.xlsx, 404, urn:dateline:problem:not-found"
  })
  void a_bad_export_request_is_refused(String file, int status, String type) {
    Response response = get("/export/" + file);
    assertEquals(status, response.statusCode());
    assertEquals(type, response.jsonPath().getString("type"));
  }

  @Test
  void a_service_that_is_down_has_its_own_code() {
    articles.close();
    Response response = get("/export/articles.csv");
    assertEquals(502, response.statusCode());
    assertEquals(
        "urn:dateline:problem:articles-unavailable", response.jsonPath().getString("type"));
    assertFalse(response.asString().contains("127.0.0.1"));
  }

  @Test
  void a_failed_export_breaks_the_connection_off() {
    articles.behave(
        call ->
            "c100".equals(call.query().one("after"))
                ? new Answer(500, "text/plain", "", 0)
                : SampleWorld.articles(call));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + "/export/articles.csv"))
            .build();
    assertThrows(
        IOException.class,
        () ->
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }

  @Test
  void a_text_that_looks_like_a_formula_is_escaped_for_spreadsheets() {
    articles.behave(
        call -> {
          FakeService.Answer answer = SampleWorld.articles(call);
          return new FakeService.Answer(
              answer.status(),
              answer.contentType(),
              answer
                  .body()
                  .replace("Sol Bay opens pier 1\"", "=HYPERLINK(1)\"")
                  .replace("Sol Bay opens pier 2\"", "+1 more\"")
                  .replace("Sol Bay opens pier 3\"", "-2 fewer\"")
                  .replace("Sol Bay opens pier 4\"", "@SUM(1)\"")
                  .replace("Sol Bay opens pier 5\"", "\\t=1\"")
                  .replace("Sol Bay opens pier 6\"", "\\r=1\""),
              0);
        });
    String file = get("/export/articles.csv").asString();
    for (String text : List.of("=HYPERLINK(1)", "+1 more", "-2 fewer", "@SUM(1)", "\t=1", "\r=1")) {
      assertTrue(file.contains("\"'" + text + "\""), text);
      assertFalse(file.contains("\"" + text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.csv?search=a%00b",
        "articles.csv?outlet=x&outlet=%01",
        "articles.csv?from=%2B1000000000-12-31T23:59:59Z",
        "articles.csv?to=-999999999-01-01T00:00:00Z",
        "network.gexf?countryCode=%00",
        "articles.csv?%3Cscript%3E=1",
        "network.gexf?minArticles=99999999999"
      })
  void values_that_no_service_can_process_are_refused(String asked) {
    assertRefused(given().urlEncodingEnabled(false).get("/export/" + asked));
  }

  @Test
  void a_too_long_parameter_is_refused() {
    assertRefused(given().queryParam("search", "x".repeat(2_001)).get("/export/articles.csv"));
    assertRefused(given().queryParam("section", "x".repeat(9_000)).get("/export/articles.csv"));
  }

  private void assertRefused(Response response) {
    assertEquals(400, response.statusCode(), response::asString);
    assertEquals("urn:dateline:problem:bad-request", response.jsonPath().getString("type"));
    assertFalse(response.asString().contains("script"));
    assertTrue(articles.calls().isEmpty() && entities.calls().isEmpty());
  }

  @Test
  void a_refusal_of_a_service_is_reported_as_a_mistake_of_the_client() {
    articles.behave(
        call -> FakeService.Answer.problem(400, "search-too-complex", "Too many words"));
    Response response = get("/export/articles.csv?search=much");
    assertEquals(400, response.statusCode());
    assertEquals("urn:dateline:problem:search-too-complex", response.jsonPath().getString("type"));
  }
}
