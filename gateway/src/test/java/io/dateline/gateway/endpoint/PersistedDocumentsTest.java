package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.room.DocumentHash;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that a client sends once and names by their hash from then on. */
@QuarkusTest
@TestProfile(PersistedDocumentsTest.Tight.class)
class PersistedDocumentsTest extends WithFakeServices {

  public static class Tight implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.documents.remembered", "100");
    }
  }

  @Test
  void a_document_is_sent_once_and_named_from_then_on() {
    String query = "{ articles(first: 1) { nodes { headline } } }";
    String hash = DocumentHash.of(query);
    JsonPath unknown = post(null, hash).jsonPath();
    assertEquals("PersistedQueryNotFound", unknown.getString("errors[0].message"));
    assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.getString("errors[0].extensions.code"));
    assertNull(post(query, hash).jsonPath().get("errors"));
    assertEquals(
        "Sol Bay opens pier 1",
        post(null, hash).jsonPath().getString("data.articles.nodes[0].headline"));
    Response got =
        given()
            .queryParam(
                "extensions",
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
            .get("/graphql");
    assertEquals(
        "Sol Bay opens pier 1", got.jsonPath().getString("data.articles.nodes[0].headline"));
    assertEquals(
        "Sol Bay opens pier 1",
        given()
            .queryParam("documentId", "sha256:" + hash)
            .get("/graphql")
            .jsonPath()
            .getString("data.articles.nodes[0].headline"));
  }

  @Test
  void a_hash_of_another_document_is_refused_and_not_remembered() {
    String hash = DocumentHash.of("{ __typename }");
    assertEquals(
        "PERSISTED_QUERY_HASH_MISMATCH",
        post("{ processing { waiting } }", hash).jsonPath().getString("errors[0].extensions.code"));
    assertEquals("PERSISTED_QUERY_NOT_FOUND", code(post(null, hash)));
    assertEquals("BAD_REQUEST", code(post(null, "../../etc/passwd")));
  }

  @Test
  void a_document_that_is_refused_is_not_remembered() {
    String query = "{ nothingLikeThis }";
    post(query, DocumentHash.of(query));
    assertEquals("PERSISTED_QUERY_NOT_FOUND", code(post(null, DocumentHash.of(query))));
  }

  @Test
  void the_memory_of_persisted_documents_is_bounded() {
    for (int i = 0; i < 20; i++) {
      String query = "query Q%d { __typename }".formatted(i);
      post(query, DocumentHash.of(query));
    }
    long known =
        IntStream.range(0, 20)
            .mapToObj("query Q%d { __typename }"::formatted)
            .filter(query -> code(post(null, DocumentHash.of(query))) == null)
            .count();
    // The limit of 100 characters holds four documents of 23 characters.
    assertTrue(known >= 1 && known <= 4, () -> known + " documents are known");
    String tooLong = "{ __typename }" + " ".repeat(200);
    assertNull(code(post(tooLong, DocumentHash.of(tooLong))));
    assertEquals("PERSISTED_QUERY_NOT_FOUND", code(post(null, DocumentHash.of(tooLong))));
  }

  static String code(Response response) {
    return response.jsonPath().getString("errors[0].extensions.code");
  }

  static Response post(String query, String hash) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (query != null) {
      body.put("query", query);
    }
    if (hash != null) {
      body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    }
    return given().contentType("application/json").body(body).post("/graphql");
  }
}
