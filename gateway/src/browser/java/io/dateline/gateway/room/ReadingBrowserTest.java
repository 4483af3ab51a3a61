package io.dateline.gateway.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import io.dateline.gateway.fake.FakeService.Answer;
import io.dateline.gateway.fake.FakeService.Call;
import io.dateline.gateway.fake.SampleWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Reads articles, names and events in the browser. */
@QuarkusTest
class ReadingBrowserTest extends RoomBrowser {

  @Test
  void a_mark_opens_a_card_that_leads_to_the_entity() {
    open("/article/" + articleId(3));
    Locator mark = page.locator(".mark.person").first();
    mark.waitFor();
    assertEquals(1, page.locator(".mark[tabindex='0']").count(), "one tab stop for all marks");
    mark.click();
    Locator card = page.locator("#card");
    card.getByText("minister, Ruvania").waitFor();
    assertTrue(card.textContent().contains("confidence 75 %"), card.textContent());
    assertTrue(card.textContent().contains("in 1,000 articles"), card.textContent());
    card.locator("a.entity").click();
    page.waitForURL("**/entity/*");
    page.locator("h1:has-text('Ilse Varga')").waitFor();
  }

  @Test
  void keys_walk_through_the_marks_and_switch_them_off() {
    open("/article/" + articleId(3));
    page.locator(".mark").first().waitFor();
    int marks = page.locator(".mark").count();
    page.keyboard().press("n");
    page.keyboard().press("n");
    assertEquals("1", page.evaluate("document.activeElement.dataset.mark"));
    page.keyboard().press("p");
    assertEquals("0", page.evaluate("document.activeElement.dataset.mark"));
    page.keyboard().press("Escape");
    assertTrue(page.locator("#card").isHidden());
    page.keyboard().press("m");
    holds("document.querySelectorAll('.mark').length === 0");
    page.keyboard().press("m");
    page.waitForCondition(() -> page.locator(".mark").count() == marks);
    page.keyboard().press("r");
    page.locator(".blocks").waitFor();
    assertTrue(page.url().contains("view=both"), page.url());
  }

  @Test
  void an_unresolved_name_says_so_by_more_than_its_colour() {
    open("/article/" + articleId(3));
    Locator open = page.locator(".mark.organization.open");
    open.waitFor();
    assertTrue(open.getAttribute("aria-label").contains("not linked"));
    assertEquals(
        "\"?\"",
        page.evaluate("getComputedStyle(document.querySelector('.mark.open'), '::after').content"));
  }

  @Test
  void a_permalink_marks_its_words_in_the_same_revision() {
    int start = SampleWorld.text(3).indexOf("The pier");
    open("/article/" + articleId(3) + "#s=" + start + "-" + (start + 16) + "&r=1");
    page.locator("#target").waitFor();
    assertEquals("The pier is open", String.join("", page.locator(".target").allTextContents()));
    assertEquals(0, page.locator(".strip").count());
  }

  @Test
  void a_permalink_finds_its_words_again_in_another_revision() {
    revisions("Earlier words. Minister Ilse Varga spoke.");
    open("/article/" + articleId(3) + "#s=15-39&r=2");
    seen("The link was made for revision 2.");
    assertEquals(
        "Minister Ilse Varga spok",
        page.evaluate(
            "[...document.querySelectorAll('.target')].map(e => [...e.childNodes]"
                + ".map(n => n.nodeType === 3 ? n.data : '').join('')).join('')"));
  }

  @Test
  void a_permalink_to_lost_words_shows_the_old_revision_and_says_so() {
    open("/article/" + articleId(3) + "#s=0-7&r=2");
    seen("The marked words are no longer in the page.");
    assertEquals("Wording", page.locator("#target").textContent());
  }

  @Test
  void a_permalink_to_an_unknown_revision_says_so() {
    open("/article/" + articleId(3) + "#s=0-7&r=9");
    seen("Revision 9 of this page is not known.");
  }

  @Test
  void dropped_blocks_stand_beside_the_story_with_their_reasons() {
    open("/article/" + articleId(3) + "?view=both");
    seen("2 of 3 blocks were not the story.");
    assertEquals(2, page.locator(".blocks .dropped").count());
    assertTrue(page.locator(".blocks .dropped").first().textContent().contains("because"));
    page.getByText("The page exactly as it came in").click();
    page.locator("pre:has-text('Home | Sport')").waitFor();
  }

  @Test
  void a_quote_shows_its_speaker_and_one_without_says_so() {
    open("/article/" + articleId(3));
    page.locator(".quote-note:has-text('Ilse Varga')").waitFor();
    seen("speaker not found");
    assertTrue(page.locator(".quoted").first().textContent().contains("The pier is open"));
  }

  @Test
  void a_german_page_says_what_is_not_done_for_it() {
    articles.behave(changed("\"language\":\"en\"", "\"language\":\"de\""));
    open("/article/" + articleId(3));
    seen("This page is in German.");
  }

  @Test
  void the_graph_of_neighbours_shows_what_its_table_shows() {
    open("/entity/" + PERSON);
    page.locator("table.neighbours tbody tr").first().waitFor();
    int rows = page.locator("table.neighbours tbody tr").count();
    assertEquals(rows, page.locator(".network line").count());
    assertEquals(rows + 1, page.locator(".network .node").count());
    page.locator("table.neighbours tbody td.number a").first().click();
    page.waitForURL("**/pair?*");
    page.locator("h1:has-text('Ruvania')").waitFor();
  }

  @Test
  void an_event_shows_all_that_vouch_for_it_and_leads_to_their_words() {
    open("/event/" + EVENT);
    seen("Who says so");
    assertEquals(2, page.locator(".evidence > li").count());
    assertTrue(page.locator("main").textContent().contains("all from one origin"));
    page.locator(".evidence a[href*='#s=']").first().click();
    page.locator("#target").waitFor();
    assertEquals("help", page.locator("#target").textContent());
  }

  @Test
  void a_story_shows_its_events_in_time_its_articles_and_how_it_changed() {
    open("/article/" + articleId(3));
    page.locator(".copies a[href^='/story/']").click();
    page.waitForURL("**/story/*");
    page.locator(".timeline .event").first().waitFor();
    seen("Who reported it");
    seen("How the story changed");
    page.locator("nav a[href='/stories']").click();
    page.locator(".row h2 a").first().click();
    page.waitForURL("**/story/*");
  }

  @Test
  void events_are_filtered_by_modality_and_the_address_keeps_it() {
    open("/events");
    page.locator(".event").first().waitFor();
    page.getByLabel("Did it happen?").selectOption("DENIED");
    page.waitForURL("**/events?modality=DENIED");
    awaitCall("modality", "DENIED");
    page.goBack();
    page.waitForURL(url -> !url.contains("modality"));
    assertEquals("", page.getByLabel("Did it happen?").inputValue());
  }

  @Test
  void text_of_pages_stays_inert_and_cannot_hide_or_turn_anything() {
    String hostile =
        "<img src=x onerror=alert(1)><script>alert(2)</script> \\u202Egnp.exe\\u0007 {{7*7}}"
            + " ".repeat(3)
            + "w".repeat(400);
    articles.behave(changed("Minister Ilse Varga spoke.", hostile));
    for (String address : new String[] {"/article/" + articleId(3) + "?view=both", "/?q=pier"}) {
      use(new Browser.NewContextOptions().setViewportSize(320, 700));
      open(address);
      seen("Sol Bay opens pier");
      assertFalse((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    }
    use(new Browser.NewContextOptions().setViewportSize(320, 700));
    open("/article/" + articleId(3));
    page.locator(".control:has-text('U+202E')").first().waitFor();
    assertEquals(0, page.locator("main img, main script").count());
  }

  private void awaitCall(String parameter, String value) {
    page.waitForCondition(
        () ->
            entities.calls().stream()
                .anyMatch(call -> call.query().all(parameter).contains(value)));
  }

  /** Answers as articles-service does, with some words changed. */
  private static Function<Call, Answer> changed(String from, String to) {
    return call -> {
      Answer answer = SampleWorld.articles(call);
      String body = answer.body().replace(from, to);
      return new Answer(answer.status(), answer.contentType(), body, answer.delay());
    };
  }

  private void revisions(String second) {
    articles.behave(
        call -> {
          Answer answer = SampleWorld.articles(call);
          return call.path().equals("/articles/revisions")
              ? Answer.json(answer.body().replace("Wording 2", second))
              : answer;
        });
  }
}
