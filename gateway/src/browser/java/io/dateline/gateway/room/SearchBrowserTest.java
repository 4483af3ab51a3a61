package io.dateline.gateway.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Searches in the browser, by keyboard and by facets. */
@QuarkusTest
class SearchBrowserTest extends RoomBrowser {

  @Test
  void the_first_page_shows_one_sentence_with_what_was_found_and_three_lines() {
    open("/");
    page.locator(".specimen .mark.trigger").waitFor();
    String sentence = page.locator(".specimen blockquote p").textContent();
    assertTrue(sentence.startsWith("The minister will help"), sentence);
    seen("1,000 pages");
    assertTrue(page.locator(".facts").textContent().contains("2 outlets printed this, 1 origin"));
  }

  @Test
  void a_search_needs_no_mouse() {
    open("/");
    page.locator(".facts").waitFor();
    page.keyboard().press("/");
    page.keyboard().type("pier");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=pier");
    page.locator("[data-row='0']").waitFor();
    page.locator("main").focus();
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertEquals("1", page.evaluate("document.activeElement.dataset.row"));
    page.keyboard().press(" ");
    page.locator(".preview h2").waitFor();
    assertTrue(page.url().contains("peek="), page.url());
    page.keyboard().press("Escape");
    holds("!document.querySelector('.preview')");
    page.locator("[data-row='1']").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/article/*");
    page.locator("h1:has-text('Sol Bay opens pier 2')").waitFor();
  }

  @Test
  void suggestions_open_below_the_box_and_lead_to_names() {
    open("/");
    page.locator("#q").fill("var");
    page.locator("#suggestions li").first().waitFor();
    page.keyboard().press("ArrowDown");
    assertEquals("true", page.locator("#suggestion-0").getAttribute("aria-selected"));
    page.keyboard().press("Enter");
    page.waitForURL("**/entity/*");
  }

  @Test
  void a_facet_and_the_folding_of_copies_stand_in_the_address() {
    open("/?q=pier");
    page.getByLabel("The Meridian Courier").check();
    page.waitForURL("**outlet=The+Meridian+Courier**");
    page.waitForCondition(
        () ->
            articles.calls().stream()
                .anyMatch(c -> c.query().all("outlet").contains("The Meridian Courier")));
    page.getByLabel("Fold copies").uncheck();
    page.waitForURL("**fold=no**");
    page.goBack();
    page.waitForURL(url -> !url.contains("fold"));
    assertTrue(page.getByLabel("Fold copies").isChecked());
  }

  @Test
  void going_back_finds_the_page_the_place_and_the_focus_again() {
    open("/?q=pier");
    page.locator("[data-row='15']").waitFor();
    page.locator("[data-row='15']").focus();
    page.evaluate("document.querySelector('[data-row=\"15\"]').scrollIntoView({block: 'center'})");
    page.waitForTimeout(300);
    int before = ((Number) page.evaluate("Math.round(scrollY)")).intValue();
    assertTrue(before > 300, "the list is long enough to scroll");
    page.keyboard().press("Enter");
    page.waitForURL("**/article/*");
    page.locator("h1").waitFor();
    page.goBack();
    page.waitForURL("**/?q=pier");
    holds("document.activeElement.dataset.row === '15'");
    int after = ((Number) page.evaluate("Math.round(scrollY)")).intValue();
    assertTrue(Math.abs(after - before) < 5, before + " and " + after);
  }

  @Test
  void a_link_within_the_page_moves_the_focus_and_nothing_else() {
    open("/add");
    page.locator("h1").waitFor();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertEquals("main", page.evaluate("document.activeElement.id"));
    assertTrue(page.url().endsWith("/add"), page.url());
    open("/?q=pier");
    page.locator("[data-row='0']").waitFor();
    page.locator("a[href$='#copies']").nth(3).click();
    holds("document.activeElement.id === 'copies'");
  }

  @Test
  void a_reader_who_does_something_is_not_pulled_back() {
    open("/?q=pier");
    page.locator("[data-row='9']").waitFor();
    page.mouse().wheel(0, 600);
    page.waitForTimeout(300);
    page.locator("nav a[href='/quotes']").click();
    page.waitForURL("**/quotes");
    page.goBack();
    page.waitForURL("**/?q=pier");
    page.locator("[data-row='9']").waitFor();
    page.mouse().wheel(0, -2000);
    page.waitForTimeout(400);
    page.locator("#q").fill("var");
    page.locator("#suggestions li").first().waitFor();
    assertEquals(0, ((Number) page.evaluate("scrollY")).intValue());
  }

  @Test
  void the_next_page_of_results_is_a_link_and_a_key() {
    open("/?q=pier");
    page.locator("a[rel=next]").waitFor();
    page.locator("main").focus();
    page.keyboard().press("]");
    page.waitForURL("**after=c20**");
    seen("Sol Bay opens pier 21");
    assertEquals(0, ((Number) page.evaluate("scrollY")).intValue());
  }
}
