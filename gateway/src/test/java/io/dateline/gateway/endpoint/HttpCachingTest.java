package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers of answers for caches, browsers and slow connections. */
@QuarkusTest
@TestProfile(HttpCachingTest.Configured.class)
class HttpCachingTest extends WithFakeServices {

  private static final String QUERY = "{ articles(first: 3) { nodes { headline } } }";

  public static class Configured implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dateline.http.cache-control", "public, max-age=5",
          "dateline.cors.origins", "https://frontend.example");
    }
  }

  @Test
  void the_same_answer_is_not_sent_twice() {
    Response first = get(given(), QUERY);
    assertEquals(200, first.statusCode());
    assertEquals("public, max-age=5", first.header("Cache-Control"));
    String etag = first.header("ETag");
    assertEquals(304, get(given().header("If-None-Match", etag), QUERY).statusCode());
    Response again = get(given().header("If-None-Match", "\"x\", " + etag), QUERY);
    assertEquals(304, again.statusCode());
    assertEquals(etag, again.header("ETag"));
    assertEquals("", again.asString());
    Response other =
        get(given().header("If-None-Match", etag), "{ articles(first: 2) { nodes { headline } } }");
    assertEquals(200, other.statusCode());
    assertNotEquals(etag, other.header("ETag"));
  }

  @Test
  void an_answer_with_a_failure_is_not_cached() {
    articles.close();
    Response failed = get(given(), QUERY);
    assertEquals(200, failed.statusCode());
    assertEquals("no-store", failed.header("Cache-Control"));
    assertNull(failed.header("ETag"));
  }

  @Test
  void answers_to_posts_have_no_tag() {
    Response response =
        given().contentType("application/json").body(Map.of("query", QUERY)).post("/graphql");
    assertNull(response.header("ETag"));
    assertNull(response.header("Cache-Control"));
  }

  @Test
  void a_long_answer_is_compressed_for_clients_that_accept_it() throws Exception {
    HttpResponse<byte[]> plain = raw(null);
    HttpResponse<byte[]> zipped = raw("gzip");
    assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse("none"));
    assertTrue(zipped.body().length < plain.body().length / 2);
    assertEquals("none", plain.headers().firstValue("Content-Encoding").orElse("none"));
  }

  /** This client does not decompress by itself. */
  private static HttpResponse<byte[]> raw(String encoding)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"query\":\"{ articles(first: 200) { nodes { headline } } }\"}"));
    if (encoding != null) {
      request.header("Accept-Encoding", encoding);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void pages_of_the_configured_origin_may_send_requests_and_others_may_not() {
    assertEquals(
        "https://frontend.example",
        get(given().header("Origin", "https://frontend.example"), QUERY)
            .header("Access-Control-Allow-Origin"));
    assertNull(
        get(given().header("Origin", "https://elsewhere.example"), QUERY)
            .header("Access-Control-Allow-Origin"));
  }

  private static Response get(RequestSpecification request, String query) {
    return request.queryParam("query", query).get("/graphql");
  }
}
