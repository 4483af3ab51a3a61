package io.dateline.articles;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Tests the packaged service, a jar or with -Dnative a native executable, from ingest to search.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(ArticlesServiceIT.WithoutTokens.class)
class ArticlesServiceIT {

  /** Lets everybody write; other tests cover tokens. */
  public static final class WithoutTokens implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.access.open-writes", "true");
    }
  }

  private static final String STORY =
      """
      <!DOCTYPE html><html lang="pt"><head><title>A ponte reabre</title>
      <meta property="article:published_time" content="2026-03-04T07:30:00-03:00"></head>
      <body><nav><a href="/">Início</a> <a href="/mundo">Mundo</a></nav><article><h1>A ponte reabre</h1>
      <p>A prefeita Lúcia Moreira disse que a ponte sobre o rio volta a abrir na próxima semana, depois
      de dois anos de obras que custaram mais do que a cidade tinha previsto no começo.</p>
      <p>Os moradores da outra margem esperavam desde a última cheia, quando a água levou o pilar do
      meio e a estrada ficou fechada para todos os carros.</p></article></body></html>
      """;

  @Test
  void a_page_is_cleaned_dated_searched_and_announced() {
    String id =
        ingest("https://ponte.example/1", "text/html", STORY.getBytes(UTF_8))
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .extract()
            .path("id");
    when()
        .get("/articles/" + id + "?fields=headline,language,publishedAt,body,blocks")
        .then()
        .statusCode(200)
        .body("headline", is("A ponte reabre"))
        .body("language", is("pt"))
        .body("publishedAt.at", is("2026-03-04T07:30:00-03:00"))
        .body("body", containsString("Lúcia Moreira"))
        .body("body", not(containsString("Mundo")))
        .body("blocks.kept", hasItem(false));
    when().get("/articles?q=cheia").then().statusCode(200).body("items.article.id", hasItem(id));
    when().get("/feed?after=0").then().statusCode(200).body("changes.articleId", hasItem(id));
    assertArrayEquals(STORY.getBytes(UTF_8), when().get("/articles/" + id + "/raw").asByteArray());
  }

  @Test
  void a_page_in_an_old_charset_is_read_as_it_was_meant() {
    byte[] page =
        STORY
            .replace("<head>", "<head><meta charset=\"ISO-8859-15\">")
            .replace("rio volta", "rio de 12 € volta")
            .getBytes(Charset.forName("ISO-8859-15"));
    String id = ingest("https://ponte.example/2", "text/html", page).path("id");
    when()
        .get("/articles/" + id)
        .then()
        .body("text", containsString("12 €"))
        .body("text", containsString("Lúcia"));
  }

  @Test
  void feeds_lines_and_archives_are_taken_apart() {
    String feed =
        """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Margem</title>
        <item><title>Obra atrasa</title><link>https://margem.example/obra</link>
        <pubDate>Wed, 04 Mar 2026 09:00:00 GMT</pubDate><description>A obra do outro lado do rio atrasa
        mais um mês, disse a empresa na quarta-feira, sem dar razões.</description></item>
        </channel></rss>
        """;
    assertEquals(List.of("CREATED"), bulk("application/rss+xml", feed));
    String line =
        "{\"url\":\"https://margem.example/2\",\"text\":\"The road stays closed.\\n"
            + "\\n"
            + "Nobody said until when the road beside the river stays closed for cars.\"}\n";
    assertEquals(
        List.of("CREATED", "REJECTED"), bulk("application/x-ndjson", line + "{nothing}\n"));
    String record =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + STORY.replace("ponte", "via");
    String archive =
        "WARC/1.0\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:6f1f8f9e-6a2b-4a5c-8f5d-0b3a52c7f001>\r\n"
            + "WARC-Date: 2026-03-05T00:00:00Z\r\n"
            + "WARC-Target-URI: https://via.example/3\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + record.getBytes(UTF_8).length
            + "\r\n\r\n"
            + record
            + "\r\n\r\n";
    assertEquals(List.of("CREATED"), bulk("application/warc", archive));
  }

  @Test
  void health_and_the_contract_are_served() {
    when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    when().get("/q/openapi").then().statusCode(200).body(containsString("/articles/bulk"));
    when()
        .get("/articles/00000000-0000-4000-8000-000000000000")
        .then()
        .statusCode(404)
        .body("type", notNullValue());
  }

  private static io.restassured.response.Response ingest(String url, String type, byte[] page) {
    return given().config(plain()).contentType(type).body(page).post("/articles?url=" + url);
  }

  private static List<String> bulk(String type, String body) {
    return given()
        .config(plain())
        .contentType(type)
        .body(body.getBytes(UTF_8))
        .post("/articles/bulk")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(
            line ->
                io.restassured.path.json.JsonPath.from(line)
                    .getString("status")
                    .toUpperCase(java.util.Locale.ROOT))
        .toList();
  }

  /** Sends bytes unchanged, whatever their type. */
  private static RestAssuredConfig plain() {
    return RestAssuredConfig.config()
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("application/rss+xml", io.restassured.http.ContentType.BINARY)
                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.BINARY)
                .encodeContentTypeAs("application/warc", io.restassured.http.ContentType.BINARY));
  }
}
