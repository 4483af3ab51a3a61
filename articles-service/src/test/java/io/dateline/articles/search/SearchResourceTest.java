package io.dateline.articles.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class SearchResourceTest {

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  @Test
  void articles_are_fetched_by_ids_in_the_order_asked() {
    String a =
        ingest(
            "ids",
            "Outlet Ids",
            "en",
            1,
            "The lighthouse of Ids has a new lamp, the council says.");
    String b =
        ingest(
            "ids", "Outlet Ids", "en", 2, "The harbour of Ids has a new crane, the council says.");
    given()
        .get("/articles?ids=" + b + "," + UNKNOWN + "," + a + "&fields=headline")
        .then()
        .statusCode(200)
        .body("items.id", contains(b, a))
        .body("items[0].text", nullValue());
  }

  @Test
  void any_stretch_of_a_script_without_spaces_is_found_and_marked() {
    String id =
        ingest("stretch", "Outlet Stretch", "zh", 1, "港口管理局星期二表示，新的渡船将在明年春天开始在两个岛之间航行，GDP也会增长。");
    for (String search : List.of("渡船", "管理局", "岛", "GDP", "明年春天开始")) {
      found(search, "Outlet Stretch").body("items.article.id", contains(id));
    }
    found("管理船", "Outlet Stretch").body("items", org.hamcrest.Matchers.empty());
    String highlight = found("渡船", "Outlet Stretch").extract().path("items[0].highlights[0]");
    org.junit.jupiter.api.Assertions.assertTrue(highlight.contains("新的<em>渡船</em>"), highlight);
  }

  @Test
  void names_with_signs_and_phrases_of_small_words_are_found() {
    String id =
        ingest(
            "signs",
            "Outlet Signs",
            "en",
            1,
            "Smith&Sons can't open the O'Hara-Lind pier, says www.pier.example. The Who will play.");
    for (String search :
        List.of("Smith&Sons", "can't", "O'Hara", "pier.example", "\"the who\"", "the who")) {
      found(search, "Outlet Signs").body("items.article.id", contains(id));
    }
    found("\"who the\"", "Outlet Signs").body("items", org.hamcrest.Matchers.empty());
    found("O'Lind", "Outlet Signs").body("items", org.hamcrest.Matchers.empty());
  }

  private static io.restassured.response.ValidatableResponse found(String search, String outlet) {
    return given()
        .queryParam("q", search)
        .queryParam("outlet", outlet)
        .queryParam("highlights", true)
        .get("/articles")
        .then()
        .statusCode(200);
  }

  @Test
  void too_many_or_malformed_ids_are_refused() {
    problem("/articles?ids=1,2", "invalid-parameter");
    String many =
        IntStream.range(0, 501)
            .mapToObj(i -> "00000000-0000-4000-8000-" + String.format("%012d", i))
            .collect(Collectors.joining(","));
    problem("/articles?ids=" + many, "invalid-parameter");
  }

  @Test
  void pages_go_forward_and_backward_in_one_order_while_articles_arrive() {
    List<String> ids = new ArrayList<>();
    for (int day = 1; day <= 7; day++) {
      ids.add(
          0,
          ingest(
              "paging",
              "Paging Post",
              "en",
              day,
              "Day " + day + " of the regatta was windy, the sailors said."));
    }
    String base = "/articles?outlet=Paging%20Post&fields=id&limit=3";
    JsonPath first = get(base + "&count=true");
    assertEquals(ids.subList(0, 3), first.getList("items.article.id"));
    assertEquals(7, first.getInt("total"));
    assertEquals(true, first.getBoolean("hasNext"));
    assertEquals(false, first.getBoolean("hasPrevious"));
    ingest(
        "paging", "Paging Post", "en", 9, "A late day of the regatta was calm, the sailors said.");
    JsonPath second = get(base + "&after=" + first.getString("items[2].cursor"));
    assertEquals(ids.subList(3, 6), second.getList("items.article.id"));
    assertEquals(true, second.getBoolean("hasPrevious"));
    JsonPath third = get(base + "&after=" + second.getString("items[2].cursor"));
    assertEquals(ids.subList(6, 7), third.getList("items.article.id"));
    assertEquals(false, third.getBoolean("hasNext"));
    JsonPath back = get(base + "&before=" + third.getString("items[0].cursor"));
    assertEquals(ids.subList(3, 6), back.getList("items.article.id"));
    assertEquals(true, back.getBoolean("hasNext"));
    assertEquals(true, back.getBoolean("hasPrevious"));
    JsonPath last = get(base + "&last=true");
    assertEquals(ids.subList(4, 7), last.getList("items.article.id"));
    assertEquals(false, last.getBoolean("hasNext"));
    JsonPath oldest = get(base + "&orderBy=OLDEST");
    assertEquals(ids.get(6), oldest.getString("items[0].article.id"));
  }

  @Test
  void words_are_found_in_the_articles_language_with_accents_folded() {
    String spanish =
        ingest(
            "lang",
            "Diario Uno",
            "es",
            1,
            "Los pescadores de la región celebran que el puerto será reconstruido después de la tormenta, según anunció la alcaldía el lunes por la mañana.");
    String english =
        ingest(
            "lang",
            "Daily Two",
            "en",
            1,
            "The fishermen of the region are celebrating that the port will be rebuilt after the storm, as the mayor announced on Monday morning.");
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=pescador%20region")
        .then()
        .body("items.article.id", contains(spanish))
        .body("items[0].highlights[0]", containsString("<em>pescadores</em>"));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=celebrate%20mornings")
        .then()
        .body("items.article.id", contains(english));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=celebrate%20-storm")
        .then()
        .body("items", empty());
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=%22port%20will%20be%20rebuilt%22&language=en")
        .then()
        .body("items.article.id", contains(english));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=%22rebuilt%20port%22&language=en")
        .then()
        .body("items", empty());
  }

  @Test
  void relevance_puts_the_better_match_first_and_pages_through() {
    String little =
        ingest(
            "rank",
            "Rank Review",
            "en",
            5,
            "Among many other things the council also spoke of the xylophone, then of roads, schools and the price of bread in the town.");
    String much =
        ingest(
            "rank",
            "Rank Review",
            "en",
            4,
            "The xylophone festival begins: a xylophone on every square, a xylophone choir at night, the organizers said.");
    JsonPath first = get("/articles?q=xylophone&orderBy=RELEVANCE&limit=1&fields=id");
    assertEquals(much, first.getString("items[0].article.id"));
    JsonPath second =
        get(
            "/articles?q=xylophone&orderBy=RELEVANCE&limit=1&fields=id&after="
                + first.getString("items[0].cursor"));
    assertEquals(little, second.getString("items[0].article.id"));
    assertEquals(false, second.getBoolean("hasNext"));
    assertEquals(true, second.getBoolean("hasPrevious"));
  }

  @Test
  void a_page_cannot_put_markup_into_highlights() {
    ingest(
        "xss",
        "Markup Mail",
        "en",
        1,
        "The zeppelin &lt;script&gt;alert(1)&lt;/script&gt; landed on Monday in the meadow, and the crowd cheered it.");
    given()
        .urlEncodingEnabled(false)
        .get("/articles?q=zeppelin")
        .then()
        .body("items[0].highlights[0]", containsString("<em>zeppelin</em>"))
        .body("items[0].highlights[0]", not(containsString("<script>")));
  }

  @Test
  void filters_narrow_by_outlet_time_and_headline() {
    ingest(
        "filter",
        "Filter Times",
        "en",
        10,
        "An ordinary day in the mountains, the hikers reported to the station.");
    given()
        .urlEncodingEnabled(false)
        .get("/articles?outlet=Filter%20Times&outlet=Nobody")
        .then()
        .body("items.size()", equalTo(1));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?outlet=Filter%20Times&from=2026-01-10&to=2026-01-11")
        .then()
        .body("items.size()", equalTo(1));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?outlet=Filter%20Times&from=2026-01-11")
        .then()
        .body("items", empty());
    given()
        .urlEncodingEnabled(false)
        .get("/articles?outlet=Filter%20Times&hasHeadline=true")
        .then()
        .body("items.size()", equalTo(1));
    given()
        .urlEncodingEnabled(false)
        .get("/articles?outlet=Filter%20Times&section=Filter")
        .then()
        .body("items.size()", equalTo(0));
  }

  @Test
  void facets_count_all_that_match_and_not_only_the_page() {
    ingest("facets", "Facet Times", "en", 1, "The lighthouse keeper of Facetville counts ships.");
    ingest("facets", "Facet Times", "en", 2, "The mayor of Facetville counts lighthouses.");
    ingest("facets", "Facet Post", "de", 3, "In Facetville zählt man die Schiffe im Hafen.");
    JsonPath found = get("/articles?q=facetville&limit=1&facets=language,outlet");
    assertEquals(List.of("outlet", "language"), found.getList("facets.name"));
    assertEquals(List.of("Facet Times", "Facet Post"), found.getList("facets[0].values.value"));
    assertEquals(List.of(2, 1), found.getList("facets[0].values.count"));
    assertEquals(List.of("en", "de"), found.getList("facets[1].values.value"));
    assertEquals(1, found.getList("items").size());
  }

  @Test
  void the_values_of_a_field_are_counted_as_if_none_of_them_was_chosen() {
    ingest("multi", "Multi Times", "en", 1, "The lighthouse keeper of Multiville counts ships.");
    ingest("multi", "Multi Times", "de", 2, "In Multiville zählt man die Schiffe im Hafen.");
    ingest("multi", "Multi Post", "en", 3, "The mayor of Multiville counts lighthouses.");
    JsonPath found =
        get("/articles?q=multiville&facets=language,outlet&count=true&outlet=Multi%20Times");
    assertEquals(2, found.getInt("total"));
    assertEquals(List.of("Multi Times", "Multi Post"), found.getList("facets[0].values.value"));
    assertEquals(List.of(2, 1), found.getList("facets[0].values.count"));
    assertEquals(List.of(1, 1), found.getList("facets[1].values.count"));
    JsonPath both =
        get("/articles?q=multiville&facets=language,outlet&outlet=Multi%20Times&language=en");
    assertEquals(List.of(1, 1), both.getList("facets[0].values.count"));
    assertEquals(List.of(1, 1), both.getList("facets[1].values.count"));
  }

  @Test
  void a_timeline_counts_what_matches_in_steps_of_any_length() {
    ingest("steps", "Step Times", "en", 1, "The clock of Stepville was wound, its keeper said.");
    ingest("steps", "Step Times", "en", 3, "The clock of Stepville struck, its keeper said.");
    String later = ingest("steps", "Step Post", "en", 3, "Stepville slept late, the mayor said.");
    JsonPath days = get("/articles/timeline?q=stepville");
    assertEquals(List.of(1, 2), days.getList("buckets.count"));
    assertEquals(
        List.of(3), get("/articles/timeline?q=stepville&by=YEAR").getList("buckets.count"));
    assertEquals(
        List.of(2),
        get("/articles/timeline?q=stepville&by=MONTH&outlet=Step%20Times")
            .getList("buckets.count"));
    assertEquals(
        List.of(1), among("/articles/timeline?by=WEEK", List.of(later)).getList("buckets.count"));
    problem("/articles/timeline?by=DECADE", "invalid-parameter");
  }

  @Test
  void a_search_among_some_articles_finds_counts_and_pages_only_among_them() {
    List<String> ids = new ArrayList<>();
    for (int day = 1; day <= 6; day++) {
      ids.add(
          0,
          ingest(
              "among",
              day % 2 == 0 ? "Among Post" : "Among Times",
              "en",
              day,
              "Day " + day + " of the Amongville fair was busy, the stallholders said."));
    }
    List<String> among = List.of(ids.get(4), ids.get(1), ids.get(1), ids.get(3), UNKNOWN);
    String first = "/articles/search?q=amongville&limit=2&fields=id&count=true&facets=outlet";
    JsonPath page = among(first, among);
    assertEquals(List.of(ids.get(1), ids.get(3)), page.getList("items.article.id"));
    assertEquals(3, page.getInt("total"));
    assertEquals(List.of("Among Times", "Among Post"), page.getList("facets[0].values.value"));
    assertEquals(List.of(2, 1), page.getList("facets[0].values.count"));
    JsonPath rest = among(first + "&after=" + page.getString("items[1].cursor"), among);
    assertEquals(List.of(ids.get(4)), rest.getList("items.article.id"));
    assertEquals(
        List.of(ids.get(1), ids.get(3)),
        among("/articles/search?outlet=Among%20Times&fields=id", ids.subList(1, 5))
            .getList("items.article.id"));
    assertEquals(
        List.of(ids.get(4), ids.get(3), ids.get(1)),
        among("/articles/search?orderBy=OLDEST&fields=id", among).getList("items.article.id"));
  }

  @Test
  void among_no_articles_none_is_found() {
    ingest("none", "None News", "en", 1, "Nobody reads the None News, its editors said.");
    JsonPath page = among("/articles/search?count=true&facets=outlet", List.of());
    assertEquals(List.of(), page.getList("items"));
    assertEquals(0, page.getInt("total"));
    assertEquals(List.of(), page.getList("facets[0].values"));
  }

  @Test
  void among_ten_thousand_articles_is_a_search_and_among_more_is_refused() {
    String only = ingest("many", "Many Mail", "en", 1, "The clerk of Manyville counted the ids.");
    List<String> many =
        new ArrayList<>(
            IntStream.range(1, 10_000)
                .mapToObj(i -> "00000000-0000-4000-8000-" + String.format("%012d", i))
                .toList());
    many.add(only);
    assertEquals(
        List.of(only),
        among("/articles/search?q=manyville&fields=id", many).getList("items.article.id"));
    many.add(UNKNOWN);
    refused(body(many));
    for (String body : List.of("", "{}", "[]", "{\"ids\":[null]}", "{\"ids\":[\"x\"]}", "{\"ids")) {
      refused(body);
    }
    refused(" ".repeat(700_000) + body(List.of(only)));
  }

  @Test
  void the_ids_of_all_articles_that_match_are_told_at_once() {
    List<String> ids = new ArrayList<>();
    for (int day = 1; day <= 3; day++) {
      ids.add(
          ingest(
              "matching",
              "Matching Mirror",
              "en",
              day,
              "Day " + day + " of the fair in Matchville was " + (day == 2 ? "wet." : "dry.")));
    }
    assertEquals(
        Set.copyOf(ids),
        Set.copyOf(get("/articles/matching?outlet=Matching%20Mirror").getList("articleIds")));
    assertEquals(
        List.of(ids.get(1)), get("/articles/matching?q=matchville%20wet").getList("articleIds"));
    assertEquals(List.of(), get("/articles/matching?outlet=Nobody").getList("articleIds"));
    problem("/articles/matching?from=yesterday", "invalid-parameter");
  }

  private static void refused(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/articles/search")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:dateline:problem:invalid-parameter"));
  }

  private static JsonPath among(String path, List<String> ids) {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(body(ids))
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String body(List<String> ids) {
    return ids.stream()
        .collect(Collectors.joining("\",\"", "{\"ids\":[\"", "\"]}"))
        .replace("[\"\"]", "[]");
  }

  @Test
  void parameters_that_make_no_sense_are_refused() {
    problem("/articles?after=xyz", "bad-cursor");
    problem("/articles?before=" + "TnwwLjB8MjAyNnx4", "bad-cursor");
    problem("/articles?orderBy=BEST", "invalid-parameter");
    problem("/articles?limit=201", "invalid-parameter");
    problem("/articles?limit=0", "invalid-parameter");
    problem("/articles?from=yesterday", "invalid-parameter");
    problem("/articles?count=maybe", "invalid-parameter");
    problem("/articles?fields=nothing", "invalid-parameter");
    problem("/articles?facets=weather", "invalid-parameter");
    problem("/articles?q=%00", "invalid-parameter");
  }

  private static JsonPath get(String path) {
    return given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().jsonPath();
  }

  private static void problem(String path, String type) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:dateline:problem:" + type));
  }

  private static String ingest(
      String topic, String outlet, String language, int day, String words) {
    String html =
        """
        <html lang="%s"><head><meta charset="utf-8"><meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="2026-01-%02dT12:00:00Z"></head>
        <body><article><h1>%s: report number %d</h1><p>%s</p></article></body></html>
        """
            .formatted(language, outlet, day, topic, day, words);
    return given()
        .contentType("application/json")
        .body(
            Map.of(
                "url",
                "https://%s.example/%s/%d".formatted(topic, outlet.replace(" ", "-"), day),
                "html",
                html))
        .post("/articles")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
