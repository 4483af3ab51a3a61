package io.dateline.articles.article;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that is captured again: corrected, older, or an error in place of its story. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class RecaptureTest {

  private static final String STORY =
      "<p>The council of Karsholm voted on Monday night to raise the old quay by a metre and a half.</p>"
          + "<p>Work is to begin in the autumn and will take two winters, the harbour master said.</p>";

  @Test
  void corrected_authors_and_times_are_a_revision_and_other_markup_is_none() {
    String url = "https://recapture.example/corrected";
    String id = outcome(url, "", page("Ida Holm", "2026-03-02T08:00:00Z", STORY)).getString("id");
    assertEquals(
        "DUPLICATE", post(url, "", page("Ida Holm", "2026-03-02T08:00:00Z", STORY) + "<!-- 2 -->"));
    assertEquals("REVISED", post(url, "", page("Aron Falk", "2026-03-02T08:00:00Z", STORY)));
    assertEquals(List.of("Aron Falk"), article(id).getList("authors"));
    assertEquals("REVISED", post(url, "", page("Aron Falk", "2026-03-04T08:00:00Z", STORY)));
    assertTrue(article(id).getString("updatedAt.at").startsWith("2026-03-04"));
    assertEquals("DUPLICATE", post(url, "", "<h1>Quay to be raised</h1>" + STORY));
  }

  @Test
  void an_older_capture_is_kept_and_replaces_nothing() {
    String url = "https://recapture.example/older";
    String amended = STORY + "<p>It was amended, the mayor said.</p>";
    String id =
        outcome(url, "&fetchedAt=2026-03-05T00:00:00Z", page("Ida Holm", "", amended))
            .getString("id");
    assertEquals(
        "REVISED", post(url, "&fetchedAt=2026-03-03T00:00:00Z", page("Ida Holm", "", STORY)));
    assertTrue(article(id).getString("text").contains("amended"));
    assertEquals(1, article(id).getInt("revision"));
    assertEquals(
        "REVISED",
        post(
            url,
            "&fetchedAt=2026-03-07T00:00:00Z",
            page("Ida Holm", "", STORY + "<p>It was amended twice, the mayor said.</p>")));
    assertEquals(3, article(id).getInt("revision"));
    assertTrue(article(id).getString("text").contains("amended twice"));
  }

  @Test
  void no_error_page_replaces_a_story() {
    String url = "https://recapture.example/error";
    String id = outcome(url, "", page("Ida Holm", "", STORY)).getString("id");
    for (String page :
        List.of(
            "<title>Just a moment...</title><h1>recapture.example</h1><p>Verify you are human by completing the action below.</p>",
            "<title>404</title><h1>Page not found</h1><p>The page you are looking for does not exist.</p>",
            "<title>Attention Required!</title><h1>Sorry, you have been blocked</h1><p>This website is using a security service to protect itself from online attacks.</p>",
            "<title>Access Denied - Website Firewall</title><h1>Access Denied</h1><p>Your request was seen as a risk, the firewall says.</p>",
            "<title>451</title><h1>Unavailable due to legal reasons</h1><p>We cannot show this page in your country at this time.</p>",
            "<title>Norrand Courier</title><noscript>Loading</noscript>",
            "<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1>")) {
      given()
          .contentType("text/html; charset=utf-8")
          .body(page)
          .post("/articles?url=" + url)
          .then()
          .statusCode(422)
          .body("type", org.hamcrest.Matchers.equalTo("urn:dateline:problem:no-story"));
    }
    assertTrue(article(id).getString("text").contains("old quay"));
    assertEquals(
        "REVISED",
        post(
            url,
            "",
            page(
                "Ida Holm",
                "",
                "<p>This story has been withdrawn, the editors of the paper said on Friday.</p>")));
  }

  private static String page(String author, String updated, String story) {
    return "<html><head><title>Quay to be raised</title><meta name=author content='"
        + author
        + "'><meta property='article:published_time' content='2026-03-01T08:00:00Z'>"
        + (updated.isEmpty()
            ? ""
            : "<meta property='article:modified_time' content='" + updated + "'>")
        + "</head><body><article><h1>Quay to be raised</h1>"
        + story
        + "</article></body></html>";
  }

  private static String post(String url, String more, String page) {
    return outcome(url, more, page).getString("status");
  }

  private static JsonPath outcome(String url, String more, String page) {
    return given()
        .contentType("text/html; charset=utf-8")
        .body(page)
        .post("/articles?url=" + url + more)
        .jsonPath();
  }

  private static JsonPath article(String id) {
    return given().get("/articles/" + id).jsonPath();
  }
}
