package io.dateline.gateway.room;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.SampleWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states in which something is missing, failed, late or new. */
@QuarkusTest
class StatesBrowserTest extends RoomBrowser {

  @Test
  void without_entities_service_the_text_stays_and_a_strip_says_what_is_missing() {
    entities.behave(call -> Answer.problem(503, "gone", "Gone"));
    open("/article/" + articleId(3));
    seen("Not everything is available.");
    assertTrue(page.locator(".story").textContent().contains("Minister Ilse Varga spoke."));
    assertEquals(0, page.locator(".mark").count());
    entities.behave(SampleWorld::entities);
    calls.closeCircuits();
    page.getByText("Try again").first().click();
    page.locator(".mark").first().waitFor();
  }

  @Test
  void without_articles_service_a_name_still_shows_its_events() {
    articles.behave(call -> Answer.problem(503, "gone", "Gone"));
    open("/entity/" + PERSON);
    page.locator("h1:has-text('Ilse Varga')").waitFor();
    page.locator(".event").first().waitFor();
    seen("Not everything is available.");
  }

  @Test
  void an_unknown_page_and_an_unknown_address_say_so() {
    articles.behave(call -> Answer.json("{\"items\":[]}"));
    open("/article/" + articleId(3));
    seen("This page is not known");
    open("/event/" + EVENT + "x");
    page.locator(".strip, .empty").first().waitFor();
    complaints.clear();
  }

  @Test
  void offline_is_said_and_the_page_goes_on_when_the_network_is_back() {
    open("/?q=pier");
    page.locator("[data-row='0']").waitFor();
    context.setOffline(true);
    page.locator("[data-row='2']").click();
    seen("Offline.");
    context.setOffline(false);
    page.locator("h1:has-text('Sol Bay opens pier 3')").waitFor();
    assertFalse(complaints.isEmpty(), "the browser names the failed requests");
    complaints.clear();
  }

  @Test
  void a_condition_that_the_gateway_refuses_is_named() {
    open("/?sort=FOO");
    page.locator(".results .strip.failed").waitFor();
    open("/quotes?from=abc");
    page.locator(".strip.failed").waitFor();
    assertEquals(2, complaints.size(), "the browser names the refused requests");
    complaints.clear();
  }

  @Test
  void every_link_to_a_file_leads_to_one() {
    for (String address :
        List.of(
            "/?q=pier&outlet=A&entity=" + PERSON + "&from=2026-03-01&to=2026-03-02",
            "/events?type=AID&modality=PLANNED&actor=RV&q=pier&to=2026-03-05&sure=0.5",
            "/quotes?q=pier&kind=DIRECT&office=minister&from=2026-03-01&to=2026-03-02",
            "/entity?q=var&kind=PERSON&country=RV",
            "/entity/" + PERSON)) {
      open(address);
      page.locator("a[download]").first().waitFor();
      for (Locator link : page.locator("a[download]").all()) {
        String file = link.getAttribute("href");
        assertEquals(200, given().urlEncodingEnabled(false).get(file).statusCode(), file);
      }
    }
  }

  @Test
  void a_page_that_waits_for_its_extraction_says_so() {
    entities.behave(
        call -> {
          Answer answer = SampleWorld.entities(call);
          return call.path().equals("/articles/processing")
              ? Answer.json(answer.body().replace("PROCESSED", "WAITING"))
              : answer;
        });
    open("/article/" + articleId(3));
    seen("This page waits for its extraction.");
  }

  @Test
  void nothing_found_suggests_a_search_that_succeeds() {
    articles.behave(
        call ->
            call.path().equals("/articles") && call.query().one("q") != null
                ? Answer.json("{\"items\":[],\"hasNext\":false,\"hasPrevious\":false,\"total\":0}")
                : SampleWorld.articles(call));
    open("/?q=nothing");
    seen("No page has all of these words.");
    page.getByText("Show the newest pages").click();
    page.locator("[data-row='0']").waitFor();
  }

  @Test
  void files_get_an_outcome_each_and_one_that_is_too_large_is_never_sent() {
    open("/add");
    page.setInputFiles(
        "input[type=file]",
        new FilePayload[] {
          file("good.txt", "Sol Bay opens a pier"),
          file("bad.txt", "refuse me"),
          file("large.html", "x".repeat(8_000_001))
        });
    page.locator("tr.created:has-text('good.txt')").waitFor();
    page.locator("tr.rejected:has-text('bad.txt')").waitFor();
    page.locator("tr.rejected:has-text('large.html')").waitFor();
    assertEquals(2, articles.callsTo("/articles/bulk").size());
    page.locator("tr.created a").click();
    page.waitForURL("**/article/*");
  }

  @Test
  void the_live_view_listens() {
    articles.behave(
        call ->
            call.path().startsWith("/feed")
                ? Answer.json("{\"position\":10,\"changes\":[],\"next\":10}")
                : SampleWorld.articles(call));
    open("/live");
    page.locator("h1 .connected").waitFor();
    seen("997 pages processed, 3 waiting");
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(
        name,
        name.endsWith("html") ? "text/html" : "text/plain",
        content.getBytes(StandardCharsets.UTF_8));
  }
}
