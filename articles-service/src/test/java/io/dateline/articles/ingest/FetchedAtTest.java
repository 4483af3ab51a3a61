package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A page that states no time of publication is dated by its fetch, and its source says so. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FetchedAtTest {

  @Inject DataSource database;

  private static final String STORY =
      "The lighthouse of %s has a new lamp, which can be seen from the islands, the keeper said.";

  @Test
  void a_page_without_a_date_is_dated_by_its_fetch() {
    String id =
        given()
            .contentType("text/plain")
            .body(STORY.formatted("Queryholm"))
            .post("/articles?url=https://fetched.example/1&fetchedAt=2024-05-06T07:08:09Z")
            .path("id");
    dated(id, "2024-05-06T07:08:09Z");
    JsonPath article = article(id);
    assertEquals("fetchedAt", article.getString("publishedAt.source"));
    assertEquals("DAY", article.getString("publishedAt.precision"));
    assertEquals(false, article.getBoolean("publishedAt.zoneStated"));
    assertEquals("2024-05-06T07:08:09Z", article.getString("fetchedAt"));
    assertEquals(
        0.2f,
        article.getFloat("metadata.find { it.name == 'publishedAt' }.confidence"),
        article.prettify());
  }

  @Test
  void lines_take_the_fetch_of_the_stream_where_they_tell_none() {
    String lines =
        "{\"url\":\"https://fetched.example/2\",\"text\":\"%s\"}\n{\"url\":\"https://fetched.example/3\",\"text\":\"%s\",\"fetchedAt\":\"2024-02-02T00:00:00Z\"}\n"
            .formatted(STORY.formatted("Lineholm"), STORY.formatted("Ownholm"));
    List<String> ids = bulk(lines, "application/x-ndjson", "?fetchedAt=2024-03-03T10:00:00Z");
    dated(ids.get(0), "2024-03-03T10:00:00Z");
    dated(ids.get(1), "2024-02-02T00:00:00Z");
  }

  @Test
  void entries_of_a_feed_without_a_date_take_the_fetch_of_the_feed() {
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>
        <item><title>A new lamp</title><link>https://fetched.example/4</link>
        <description>%s</description></item>
        <item><title>An old lamp</title><link>https://fetched.example/5</link>
        <pubDate>Mon, 01 Jan 2024 08:00:00 GMT</pubDate><description>%s</description></item>
        </channel></rss>
        """
            .formatted(STORY.formatted("Feedholm"), STORY.formatted("Dateholm"));
    List<String> ids = bulk(feed, "application/rss+xml", "?fetchedAt=2024-04-04T10:00:00Z");
    dated(ids.get(0), "2024-04-04T10:00:00Z");
    assertEquals("fetchedAt", article(ids.get(0)).getString("publishedAt.source"));
    assertEquals(
        "meta article:published_time", article(ids.get(1)).getString("publishedAt.source"));
  }

  /** Runs their migration again on a row that is changed to look like one of them. */
  @Test
  void articles_of_earlier_releases_are_dated_by_their_fetch() throws IOException, SQLException {
    String id =
        given()
            .contentType("text/plain")
            .body(STORY.formatted("Oldholm"))
            .post("/articles?url=https://fetched.example/old&fetchedAt=2021-05-06T07:08:09Z")
            .path("id");
    run(
        """
        UPDATE article_revision SET published_at = NULL, published_offset_seconds = NULL,
          published_precision = NULL, published_zone_stated = NULL, published_source = NULL,
          metadata = '[]' WHERE article_id = '%s';
        UPDATE search_entry SET sort_at = now() WHERE article_id = '%s'
        """
            .formatted(id, id));
    assertNull(article(id).getString("publishedAt"));
    int head = given().get("/feed/head").path("position");
    run(
        Files.readString(
            Path.of("src/main/resources/db/migration/V9__date_pages_by_their_fetch.sql")));
    dated(id, "2021-05-06T07:08:09Z");
    assertEquals("fetchedAt", article(id).getString("publishedAt.source"));
    assertEquals("fetchedAt", article(id).getString("metadata[0].source"));
    assertEquals(
        List.of(id),
        given()
            .get("/articles?q=oldholm&fields=id&to=2021-06-01")
            .jsonPath()
            .getList("items.article.id"));
    List<String> changed =
        given().get("/feed?limit=1000&after=" + head).jsonPath().getList("changes.articleId");
    assertTrue(changed.contains(id), changed.toString());
  }

  private void run(String statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  @Test
  void a_time_of_the_page_counts_before_its_fetch_and_no_time_is_made_up() {
    String told =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "text", STORY.formatted("Toldholm"),
                    "date", "2023-01-02",
                    "fetchedAt", "2024-05-06T07:08:09Z"))
            .post("/articles")
            .path("id");
    assertEquals("record date", article(told).getString("publishedAt.source"));
    String unknown =
        given()
            .contentType("application/json")
            .body(Map.of("text", STORY.formatted("Nowhereholm")))
            .post("/articles")
            .path("id");
    assertNull(article(unknown).getString("publishedAt"));
  }

  @Test
  void order_and_filters_follow_the_fetch() {
    String older =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "text",
                    STORY.formatted("Orderholm") + " It is the older one.",
                    "fetchedAt",
                    "2022-01-01T00:00:00Z"))
            .post("/articles")
            .path("id");
    String newer =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "text",
                    STORY.formatted("Orderholm") + " This one is newer than that.",
                    "fetchedAt",
                    "2022-06-01T00:00:00Z"))
            .post("/articles")
            .path("id");
    assertEquals(
        List.of(newer, older),
        given().get("/articles?q=orderholm&fields=id").jsonPath().getList("items.article.id"));
    assertEquals(
        List.of(older),
        given()
            .get("/articles?q=orderholm&fields=id&to=2022-03-01")
            .jsonPath()
            .getList("items.article.id"));
  }

  private static void dated(String id, String at) {
    assertEquals(at, article(id).getString("publishedAt.at"));
  }

  private static JsonPath article(String id) {
    return given().get("/articles/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> bulk(String body, String type, String query) {
    return given()
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/articles/bulk" + query)
        .asString()
        .lines()
        .map(line -> JsonPath.from(line).getString("id"))
        .toList();
  }
}
